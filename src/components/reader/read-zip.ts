import { Inflate } from 'fflate';
import { type Given, nameInside } from '../../domain/class/given.ts';
import { findKind, isZip, readBytes } from './read-bytes.ts';
import { listEntries, sliceEntry, type ZipEntry } from './zip-directory.ts';

/** Limits of one zip: files in it, bytes of one unpacked, and bytes of all together. */
export const ZIP_LIMITS = { entries: 500, each: 2_000_000, total: 100_000_000 };
/** Packed bytes that are unpacked at once. They become a thousand times as many at most, and no zip can make it more. */
const STEP = 4_096;

/** What macOS and Windows put into zips, which nobody has handed in. */
const isLitter = (name: string): boolean => /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(name);

/** What came of unpacking: all bytes, or the first ones of more than are wanted. */
interface Unpacked {
  bytes: Uint8Array;
  isWhole: boolean;
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Unpacks step by step, and stops as soon as there is more than `most` bytes. Null when it is damaged. */
function inflate(packed: Uint8Array, most: number): Unpacked | null {
  const parts: Uint8Array[] = [];
  let length = 0;
  let isOver = false;
  const stream = new Inflate((part, isLast) => {
    parts.push(part);
    length += part.length;
    isOver = isLast;
  });
  try {
    for (let at = 0; at < packed.length && length <= most; at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch {
    return null;
  }
  if (length <= most && !isOver) return null;
  return { bytes: join(parts, length), isWhole: length <= most };
}

async function unpack(zip: Blob, entry: ZipEntry, most: number): Promise<Unpacked | null> {
  const packed = await sliceEntry(zip, entry);
  if (!packed) return null;
  // Nothing is packed to more than its size and a little; of a larger one the beginning tells enough.
  const bytes = new Uint8Array(await packed.slice(0, most + most / 100 + 1_000).arrayBuffer());
  if (entry.method === 'deflated') return inflate(bytes, most);
  return { bytes, isWhole: packed.size <= most };
}

/** A whole entry as text, or what it is instead. */
function readEntry({
  bytes,
  isWhole,
}: Unpacked): { text: string } | { fault: Extract<Given, { fault: unknown }>['fault'] } {
  if (isZip(bytes)) return { fault: { type: 'zip-inside' } };
  const kind = findKind(bytes);
  if (kind) return { fault: kind };
  return isWhole ? readBytes(bytes) : { fault: { type: 'too-big', limit: ZIP_LIMITS.each } };
}

/** How many files a zip will give, told as soon as that is known. */
type Count = (entries: number) => void;

/**
 * Reads the files in a zip one after another. What cannot be read is named and the rest read on; only a zip that unpacks to
 * more than the limit is stopped. Zips within are named and not opened, nor are documents that are zips inside.
 */
export async function* readZip(zip: Blob, source: string, count: Count): AsyncGenerator<Given> {
  const all = (await listEntries(zip))?.filter(({ name }) => !isLitter(name));
  if (!all) return yield { source, fault: { type: 'zip-broken' } };
  if (all.length === 0) return yield { source, fault: { type: 'empty' } };
  if (all.some(({ name }) => name === '[Content_Types].xml' || name === 'META-INF/manifest.xml'))
    return yield { source, fault: { type: 'office' } };
  const entries = all.slice(0, ZIP_LIMITS.entries);
  count(entries.length);
  let left = ZIP_LIMITS.total;
  for (const entry of entries) {
    const own = nameInside(source, entry.name);
    if (entry.method === 'locked') {
      yield { source: own, fault: { type: 'zip-locked' } };
      continue;
    }
    const unpacked = await unpack(zip, entry, Math.min(ZIP_LIMITS.each, left));
    if (!unpacked) {
      yield { source: own, fault: { type: 'zip-broken' } };
      continue;
    }
    left -= unpacked.bytes.length;
    if (left <= 0) return yield { source, fault: { type: 'zip-total', limit: ZIP_LIMITS.total } };
    yield { source: own, ...readEntry(unpacked) };
  }
  if (all.length > entries.length) yield { source, fault: { type: 'zip-entries', limit: ZIP_LIMITS.entries } };
}
