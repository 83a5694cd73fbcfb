import { glob, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Kinds of file that a host sends compressed. Pictures, fonts, packages and the search index are compressed already. */
const compressible = new Set([
  ...['.html', '.css', '.js', '.mjs', '.json', '.svg', '.xml', '.txt', '.csv', '.md'],
  ...['.yaml', '.webmanifest', '.bib', '.ris', '.gift'],
]);

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);

/** What was written: how many files got companions, and the bytes of those files before and under Brotli. */
export interface Compressed {
  files: number;
  before: number;
  after: number;
}

/** Writes `.br` and `.gz` beside one file, each only where it is smaller than the file. */
async function compressFile(path: string): Promise<Compressed> {
  const held = await readFile(path);
  const made = [
    {
      ending: '.br',
      bytes: await packBrotli(held, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: held.length },
      }),
    },
    { ending: '.gz', bytes: await packGzip(held, { level: 9 }) },
  ];
  const smaller = made.filter(({ bytes }) => bytes.length < held.length);
  await Promise.all(smaller.map(({ ending, bytes }) => writeFile(path + ending, bytes)));
  const after = Math.min(held.length, ...smaller.map(({ bytes }) => bytes.length));
  return { files: smaller.length > 0 ? 1 : 0, before: held.length, after };
}

/** Compresses every file of a built folder that is worth it, a few at a time; the same bytes each time. */
export async function compressFolder(folder: string): Promise<Compressed> {
  const paths: string[] = [];
  for await (const file of glob('**/*.*', { cwd: folder })) {
    if (compressible.has(extname(file))) paths.push(join(folder, file));
  }
  const total: Compressed = { files: 0, before: 0, after: 0 };
  const work = paths.values();
  const worker = async () => {
    for (const path of work) {
      const { files, before, after } = await compressFile(path);
      total.files += files;
      total.before += before;
      total.after += after;
    }
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  return total;
}
