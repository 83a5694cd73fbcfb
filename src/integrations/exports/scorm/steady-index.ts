import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'fflate';
import { LIST, MARK, readHead, skip } from '../../pagefind-cbor.ts';

/*
 * Pagefind lists the values of a filter in an order that changes from run to run, and names files by what is in them. This
 * puts the values in order, so that the same pages always make the same index. Its files are CBOR (RFC 8949) behind a
 * word that says so, compressed; of CBOR they hold lists, texts and whole numbers.
 */

/** The same filter, `[name, [[value, pages], …]]`, with its values in order. */
export function sortFilter(bytes: Uint8Array): Uint8Array {
  const list = skip(bytes, readHead(bytes, MARK).end);
  const { end, kind, number } = readHead(bytes, list);
  if (kind !== LIST) throw new Error('The filter of the search index is not a list.');
  const values: Buffer[] = [];
  let at = end;
  for (let count = 0; count < number; count++) {
    const next = skip(bytes, at);
    values.push(Buffer.from(bytes.slice(at, next)));
    at = next;
  }
  return Buffer.concat([bytes.slice(0, end), ...values.toSorted(Buffer.compare), bytes.slice(at)]);
}

const zip = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { mtime: 0, level: 9 });
const hashOf = (bytes: Uint8Array, length: number): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, length);

/** Puts one name for another of the same length into what is not compressed. */
const rename = (bytes: Uint8Array, from: string, to: string): Uint8Array =>
  Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1');

/** The same index with its filters in order, and named by what is in them. @param files path in the index to bytes */
export function steadyIndex(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const steady = new Map(files);
  const renamed: [from: string, to: string][] = [];
  const replace = (path: string, bytes: Uint8Array, packed: Uint8Array, pattern: RegExp) => {
    const from = path.match(pattern)?.[1] ?? '';
    const to = hashOf(bytes, from.length);
    renamed.push([from, to]);
    steady.delete(path);
    steady.set(path.replace(from, to), packed);
  };
  const renameAll = (bytes: Uint8Array): Uint8Array =>
    renamed.reduce<Uint8Array>((done, [from, to]) => rename(done, from, to), bytes);
  for (const [path, bytes] of files)
    if (path.endsWith('.pf_filter')) {
      const sorted = sortFilter(gunzipSync(bytes));
      replace(path, sorted, zip(sorted), /_([0-9a-f]+)\.pf_filter$/);
    }
  for (const [path, bytes] of files)
    if (path.endsWith('.pf_meta')) {
      const own = renameAll(gunzipSync(bytes));
      replace(path, own, zip(own), /_([0-9a-f]+)\.pf_meta$/);
    }
  for (const [path, bytes] of files) if (path.endsWith('pagefind-entry.json')) steady.set(path, renameAll(bytes));
  return steady;
}
