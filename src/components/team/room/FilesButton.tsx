import { type ChangeEvent, useId } from 'react';
import { type ReadFile, readFiles } from './read-files.ts';

interface Props {
  label: string;
  /** Whether several can be chosen at once. */
  several?: boolean;
  take: (files: ReadFile[]) => void;
}

/** Chooses files: a label that looks like a button, over the browser's own input. */
export function FilesButton({ label, several, take }: Props) {
  const id = useId();
  const choose = async ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(input.files ?? [])];
    // The same file chosen again, once mended, is a new choice.
    input.value = '';
    if (files.length) take(await readFiles(files));
  };
  return (
    <label className="btn rm-file" htmlFor={id}>
      {label}
      <input id={id} type="file" multiple={several} onChange={choose} />
    </label>
  );
}
