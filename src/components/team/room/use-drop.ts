import { useDroppedFiles } from '../../files/use-dropped-files.ts';
import { type ReadFile, readFiles } from './read-files.ts';

/** Takes files that are dropped anywhere on the page, as text. Returns whether some are being held over it. */
export const useDrop = (take: (files: ReadFile[]) => void): boolean =>
  useDroppedFiles(async (files) => take(await readFiles(files)));
