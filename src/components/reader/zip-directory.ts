/** One file of a zip, as the directory at its end has it. */
export interface ZipEntry {
  /** With the folders in front: "Week 3/ana.json". */
  name: string;
  /** Packed, in bytes. */
  size: number;
  /** Where its own head begins. */
  at: number;
  /** Whether it can be unpacked here: stored or deflated, and not locked. */
  method: 'stored' | 'deflated' | 'locked';
}

/** The parts of a zip and their lengths: PKWARE's APPNOTE 6.3.10, 4.3.7, 4.3.12 and 4.3.16. */
const END = { signature: 0x06054b50, length: 22, longestComment: 65_535 };
const ENTRY = { signature: 0x02014b50, length: 46 };
const HEAD = { signature: 0x04034b50, length: 30 };
/** Stands for a number that is too large for its field, and is kept elsewhere. */
const ELSEWHERE = 0xffffffff;
/** A directory of this many bytes lists thousands of files with long names. */
const MAX_DIRECTORY = 4_000_000;

const viewOf = async (zip: Blob, from: number, to: number): Promise<DataView> =>
  new DataView(await zip.slice(from, to).arrayBuffer());

/** Names are UTF-8 where a flag says so, and mostly where it does not. */
function readName(view: DataView, at: number, length: number): string {
  const bytes = new Uint8Array(view.buffer, at, length);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function findMethod(flags: number, method: number, size: number, at: number): ZipEntry['method'] {
  if (flags & 1 || size === ELSEWHERE || at === ELSEWHERE) return 'locked';
  return method === 0 ? 'stored' : method === 8 ? 'deflated' : 'locked';
}

/** Where the end record begins, counted from the start of what was read, or -1. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - END.length; at >= 0; at--)
    if (
      view.getUint32(at, true) === END.signature &&
      at + END.length + view.getUint16(at + 20, true) <= view.byteLength
    )
      return at;
  return -1;
}

/**
 * Lists the files of a zip from the directory at its end, without unpacking any; folders are left out. Null when there is
 * no directory or it is damaged, as in a download that broke off.
 */
export async function listEntries(zip: Blob): Promise<ZipEntry[] | null> {
  const from = Math.max(0, zip.size - END.length - END.longestComment);
  const tail = await viewOf(zip, from, zip.size);
  const end = findEnd(tail);
  if (end < 0) return null;
  const [size, start] = [tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)];
  if (size > MAX_DIRECTORY || start + size > from + end) return null;
  const view = await viewOf(zip, start, start + size);
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at < view.byteLength) {
    if (at + ENTRY.length > view.byteLength || view.getUint32(at, true) !== ENTRY.signature) return null;
    const [names, extras, notes] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const next = at + ENTRY.length + (names ?? 0) + (extras ?? 0) + (notes ?? 0);
    if (next > view.byteLength) return null;
    const name = readName(view, at + ENTRY.length, names ?? 0);
    const [packed, head] = [view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    const method = findMethod(view.getUint16(at + 8, true), view.getUint16(at + 10, true), packed, head);
    if (!name.endsWith('/')) entries.push({ name, size: packed, at: head, method });
    at = next;
  }
  return entries;
}

/** The packed bytes of an entry, or null when its head is not where the directory says. */
export async function sliceEntry(zip: Blob, { at, size }: ZipEntry): Promise<Blob | null> {
  if (at + HEAD.length > zip.size) return null;
  const head = await viewOf(zip, at, at + HEAD.length);
  if (head.getUint32(0, true) !== HEAD.signature) return null;
  const start = at + HEAD.length + head.getUint16(26, true) + head.getUint16(28, true);
  return start + size > zip.size ? null : zip.slice(start, start + size);
}
