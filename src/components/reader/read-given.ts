import type { Given } from '../../domain/class/given.ts';
import { findKind, isZip, readBytes } from './read-bytes.ts';
import { readZip } from './read-zip.ts';

/** Largest file that is opened, in bytes: a whole class saved as one file is smaller. A zip is not opened as a whole. */
export const MAX_FILE = 20_000_000;

/**
 * Reads files one after another, those within zips too. Never throws: what cannot be read is named.
 * @param count told of files that come to light, such as those in a zip
 */
export async function* readGiven(files: readonly File[], count: (more: number) => void): AsyncGenerator<Given> {
  for (const file of files) {
    const { name: source } = file;
    try {
      const beginning = new Uint8Array(await file.slice(0, 8).arrayBuffer());
      const kind = findKind(beginning);
      if (isZip(beginning)) yield* readZip(file, source, (entries) => count(entries - 1));
      else if (kind) yield { source, fault: kind };
      else if (file.size > MAX_FILE) yield { source, fault: { type: 'too-big', limit: MAX_FILE } };
      else yield { source, ...readBytes(new Uint8Array(await file.arrayBuffer())) };
    } catch {
      yield { source, fault: { type: 'unread' } };
    }
  }
}
