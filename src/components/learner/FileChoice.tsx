import { type ChangeEvent, useId } from 'react';

interface Props {
  label: string;
  /** Takes the file that was chosen. */
  take: (file: File) => void;
}

/** Chooses a saved copy: a label that looks like a button, over the browser's own input. */
export function FileChoice({ label, take }: Props) {
  const id = useId();
  const choose = ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    const file = input.files?.[0];
    if (file) take(file);
    // The same file chosen again, once mended, is a new choice.
    input.value = '';
  };
  return (
    <label className="btn record-file" htmlFor={id}>
      {label}
      <input id={id} type="file" accept=".json,application/json" onChange={choose} />
    </label>
  );
}
