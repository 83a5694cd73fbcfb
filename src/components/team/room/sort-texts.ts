import { findCodes, findPasteFault } from '../../../domain/team/find-codes.ts';
import { readSavedAt } from '../../../domain/team/saved-at.ts';
import type { SavedSession } from '../../../domain/team/session.ts';
import { readSessionFile } from '../../../domain/team/session-file.ts';
import type { ReadFile } from './read-files.ts';
import type { Left } from './report.ts';

/** A session out of a file, and when that was saved. */
export interface FoundSession {
  saved: SavedSession;
  savedAt: string;
}

/** What is in some files or a text that was pasted. */
export interface Sorted {
  sessions: FoundSession[];
  /** Every code that is not in one of the sessions, in order. */
  codes: string[];
  /** Files that hold neither. */
  left: Left[];
}

/** What is wrong with these says more than that there is no code in the file. */
const telling = ['cut-off', 'record', 'newer-version', 'damaged'];

/** Tells saved sessions from texts with codes in them, and names what is neither. */
export function sortTexts(files: readonly ReadFile[]): Sorted {
  const sorted: Sorted = { sessions: [], codes: [], left: [] };
  for (const file of files) {
    if ('fault' in file) {
      sorted.left.push({ file: file.name, why: file.fault });
      continue;
    }
    const { name, text } = file;
    const read = readSessionFile(text);
    if (read.ok) {
      sorted.sessions.push({ saved: read.value, savedAt: readSavedAt(text) });
      continue;
    }
    const codes = findCodes(text);
    const fault = findPasteFault(text, codes);
    if (fault?.type === 'too-long') sorted.left.push({ file: name, why: 'too-big' });
    else if (telling.includes(read.reason.type)) sorted.left.push({ file: name, why: read.reason });
    else if (fault && name) sorted.left.push({ file: name, why: 'nothing' });
    // A file of forty thousand codes has more than can be given to a function at once.
    else for (const code of codes) sorted.codes.push(code);
  }
  return sorted;
}
