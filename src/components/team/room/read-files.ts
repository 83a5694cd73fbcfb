import { MAX_PASTE } from '../../../domain/team/find-codes.ts';
import { MAX_FILE } from '../../../domain/team/session-file.ts';

/** Largest file that is opened, in bytes: a UTF-16 unit takes three at most in UTF-8. */
const MAX_BYTES = 3 * Math.max(MAX_PASTE, MAX_FILE);

/** Why a file could not be read as text. */
export type FileFault = 'too-big' | 'binary' | 'unread';

/** A file as text, or why it is none. What was pasted or came with a link has no name. */
export type ReadFile = { name: string } & ({ text: string } | { fault: FileFault });

/** Reads one file as text. One that is too big is not opened at all. */
async function readFile(file: File): Promise<ReadFile> {
  const { name } = file;
  if (file.size > MAX_BYTES) return { name, fault: 'too-big' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    // Windows' Notepad calls this form "Unicode"; its every second byte would look like that of an image.
    const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
    const text = new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes);
    return text.includes('\0') || text.slice(0, 2_000).split('\uFFFD').length > 20
      ? { name, fault: 'binary' }
      : { name, text };
  } catch {
    return { name, fault: 'unread' };
  }
}

/** Reads any number of files as text, one after another. */
export async function readFiles(files: readonly File[]): Promise<ReadFile[]> {
  const read: ReadFile[] = [];
  for (const file of files) read.push(await readFile(file));
  return read;
}
