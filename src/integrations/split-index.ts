import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { listPlaces, MARK, readText, writeList, writeText } from './pagefind-cbor.ts';

/*
 * Pagefind puts the words of a site into files of 30 kB, and a reader who looks for two words fetches two. It cannot be
 * told to make them smaller; this makes them smaller after it. A file holds one list of words with the pages they stand
 * on; the site's own file (`pf_meta`) lists these files with their first and last words.
 */

/** What a file holds at most, in bytes before compression; a word on very many pages may need more. */
const MOST = 12_000;

/** One of the smaller files: its words from the first to the last. */
export interface Chunk {
  from: string;
  to: string;
  /** With the word that Pagefind's files begin with, not compressed. */
  bytes: Uint8Array;
}

/** Splits one file of words. @param bytes not compressed @param most bytes of a chunk */
export function splitChunk(bytes: Uint8Array, most: number): Chunk[] {
  const [words = MARK] = listPlaces(bytes, MARK);
  const places = listPlaces(bytes, words);
  const groups: { word: string; bytes: Uint8Array }[][] = [];
  let size = most;
  for (const [i, start] of places.slice(0, -1).entries()) {
    const entry = bytes.slice(start, places[i + 1]);
    if (size + entry.length > most) {
      groups.push([]);
      size = 0;
    }
    size += entry.length;
    groups.at(-1)?.push({ word: readText(bytes, listPlaces(bytes, start)[0] ?? start), bytes: entry });
  }
  return groups.map((group) => ({
    from: group[0]?.word ?? '',
    to: group.at(-1)?.word ?? '',
    bytes: Buffer.concat([bytes.slice(0, MARK), writeList([writeList(group.map((one) => one.bytes))])]),
  }));
}

const hashOf = (bytes: Uint8Array | string, length: number): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, length);

/** Where, in the site's own file, the list of the files of words stands. */
const CHUNKS = 2;

/** Splits the files of words of a finished index and puts the smaller ones in their place. @param folder of the index */
export async function splitIndex(folder: string): Promise<void> {
  const name = (await readdir(folder)).find((file) => file.endsWith('.pf_meta'));
  if (!name) throw new Error('The search index has no list of its files.');
  const meta = gunzipSync(await readFile(join(folder, name)));
  const parts = listPlaces(meta, MARK);
  const [start = 0, end = 0] = parts.slice(CHUNKS);
  const rows: Uint8Array[] = [];
  for (const row of listPlaces(meta, start).slice(0, -1)) {
    const old = readText(meta, listPlaces(meta, row)[2] ?? row);
    const file = join(folder, 'index', `${old}.pf_index`);
    const chunks = splitChunk(gunzipSync(await readFile(file)), MOST);
    await rm(file);
    for (const { from, to, bytes } of chunks) {
      const own = old.replace(/[^_]*$/, (hash) => hashOf(bytes, hash.length));
      await writeFile(join(folder, 'index', `${own}.pf_index`), gzipSync(bytes, { level: 9 }));
      rows.push(writeList([from, to, own].map(writeText)));
    }
  }
  const whole = Buffer.concat([meta.subarray(0, start), writeList(rows), meta.subarray(end)]);
  // Its own name changes with what is in it, and stands in the file that is fetched first.
  const old = name.match(/_([0-9a-f]+)\.pf_meta$/)?.[1] ?? '';
  const own = hashOf(whole, old.length);
  await writeFile(join(folder, name), gzipSync(whole, { level: 9 }));
  await rename(join(folder, name), join(folder, name.replace(old, own)));
  const entry = join(folder, 'pagefind-entry.json');
  await writeFile(entry, (await readFile(entry, 'utf8')).replace(old, own));
}
