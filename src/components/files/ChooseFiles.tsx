import './choose-files.css';
import { type ChangeEvent, useId } from 'react';

interface Props {
  label: string;
  /** Whether several can be chosen at once. */
  several?: boolean;
  /** Kinds that the browser offers first, as in `accept`. */
  accept?: string;
  /** Whether it is what to do first. */
  primary?: boolean;
  take: (files: File[]) => void;
}

/** Chooses files: a label that looks like a button, over the browser's own input. */
export function ChooseFiles({ label, several, accept, primary, take }: Props) {
  const id = useId();
  const choose = ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(input.files ?? [])];
    // The same file chosen again, once mended, is a new choice.
    input.value = '';
    if (files.length) take(files);
  };
  return (
    <label className={primary ? 'btn primary choose-files' : 'btn choose-files'} htmlFor={id}>
      {label}
      <input id={id} type="file" multiple={several} accept={accept} onChange={choose} />
    </label>
  );
}
