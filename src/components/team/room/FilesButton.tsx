import { ChooseFiles } from '../../files/ChooseFiles.tsx';
import { type ReadFile, readFiles } from './read-files.ts';

interface Props {
  label: string;
  /** Whether several can be chosen at once. */
  several?: boolean;
  take: (files: ReadFile[]) => void;
}

/** Chooses files and reads them as text. */
export function FilesButton({ label, several = false, take }: Props) {
  return <ChooseFiles label={label} several={several} take={async (files) => take(await readFiles(files))} />;
}
