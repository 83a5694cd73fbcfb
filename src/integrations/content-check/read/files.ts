import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a content folder: path inside the folder, with forward slashes, to text. */
export type Files = ReadonlyMap<string, string>;

/**
 * Reads every file of a content folder.
 * @throws when the folder does not exist
 */
export function readFiles(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    entries
      .sort()
      .map((path) => [path.slice(join(folder, '/').length).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}
