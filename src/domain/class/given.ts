/** Why a file could not be read as text, or only in part. The words for each are in `src/strings/reader-faults.ts`. */
export type FileFault =
  /** More bytes than are read, which is `limit`. */
  | { type: 'too-big'; limit: number }
  | { type: 'empty' }
  | { type: 'binary' }
  | { type: 'pdf' }
  /** A document of a word processor or spreadsheet program, or something else that is a zip inside. */
  | { type: 'office' }
  /** The browser could not open it: a folder, or a file that was moved or deleted in the meantime. */
  | { type: 'unread' }
  /** A zip within a zip. */
  | { type: 'zip-inside' }
  | { type: 'zip-broken' }
  /** An entry that is locked with a password, or packed in a way that is not known here. */
  | { type: 'zip-locked' }
  /** A zip with more entries than are read, which is `limit`; the first ones are read. */
  | { type: 'zip-entries'; limit: number }
  /** A zip that unpacks to more bytes than are read, which is `limit`; reading stopped there. */
  | { type: 'zip-total'; limit: number };

const INSIDE = ' › ';

/** What a file within a zip is called. */
export const nameInside = (zip: string, entry: string): string => `${zip}${INSIDE}${entry}`;
/** Whether a source is a file within a zip, which nobody chose by itself. */
export const isInside = (source: string): boolean => source.includes(INSIDE);

/** A text to look through, or why there is none. */
export type Given = {
  /** What the file is called; within a zip "class.zip › ana.json"; empty for what was pasted. */
  source: string;
} & ({ text: string } | { fault: FileFault });
