import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { OfflineFacts } from '../../domain/offline/offline-copy.ts';
import { isForOffline, toPath } from './choose-files.ts';

/** One file of the copy: its address from the site's root, and the SHA-256 of its bytes in base64. */
export type KeptFile = readonly [path: string, hash: string];

/** SHA-256 in base64, as `integrity` has it. */
export const hashOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('base64');

/** Fonts, pictures and the files of the search index, of which there are as many as pages: compressed already. */
const PACKED = /\.(woff2|png|pf_\w+)$/;

/** What a host sends for a file. Hosts that compress while they send take this quality or a little better. */
function travel(file: string, bytes: Uint8Array): number {
  if (PACKED.test(file)) return bytes.length;
  const small = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
  return Math.min(small.length, bytes.length);
}

/** The files of a built site that are kept for reading without a network, in order of their names, and what they weigh. Throws for an empty one. */
export function listKept(folder: string): { kept: KeptFile[]; facts: OfflineFacts } {
  const facts = { files: 0, bytes: 0, travelling: 0 };
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter(isForOffline)
    .toSorted();
  const kept = files.map((file): KeptFile => {
    const bytes = readFileSync(join(folder, file));
    if (bytes.length === 0) throw new Error(`${file} is empty: it was not written to its end.`);
    facts.files += 1;
    facts.bytes += bytes.length;
    facts.travelling += travel(file, bytes);
    return [toPath(file), hashOf(bytes)];
  });
  return { kept, facts };
}
