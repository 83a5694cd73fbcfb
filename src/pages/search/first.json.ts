import { brotliCompressSync, constants } from 'node:zlib';
import { getFirstIndex } from '../../content-access/first-index.ts';
import { boundIndex, type FirstIndex } from '../../domain/search/first-index.ts';

/** What the file may weigh as it travels, in bytes. Quick compression is used to weigh it; a host's may be better. */
const MOST = 26_000;
const weigh = (index: FirstIndex): number =>
  brotliCompressSync(JSON.stringify(index), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

/** What search answers from at once, until the full text is there: fetched when somebody comes near the search box. */
export async function GET(): Promise<Response> {
  return Response.json(boundIndex(await getFirstIndex(), MOST, weigh));
}
