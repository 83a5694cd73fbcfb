import type { Result } from '../result.ts';
import type { FileReason } from './file-reason.ts';
import { readFields, readSession } from './read-session.ts';
import type { SavedSession, TeamSession } from './session.ts';

/** The name and version that every saved session carries. Each released version's file loads for ever. */
const FORMAT = 'truce-team';
const VERSION = 1;
/** The name in the copy of a learner's record, which is easily taken for this. */
const RECORD = 'truce-record';
/** Largest file that is read, in UTF-16 units: room for MAX_CODES codes and the longest texts, several times. */
export const MAX_FILE = 2_000_000;
/** Most codes of one session. */
export const MAX_CODES = 5_000;
/** Longest of what is kept as a code, though it may be none. */
const MAX_CODE = 1_000;

/** Writes a session with its codes, one a line, so that a person can look through it. @param savedAt ISO 8601, UTC */
export function writeSessionFile({ session, codes }: SavedSession, savedAt: string): string {
  const head = JSON.stringify({ format: FORMAT, version: VERSION, savedAt, session }).slice(0, -1);
  const rows = codes.map((code) => JSON.stringify(code));
  return `${head},"codes":[${rows.length ? `\n${rows.join(',\n')}\n` : ''}]}\n`;
}

/**
 * The file's name: "truce-team-northgate-pumps-2026-09-30.json", with the session's id where it has no label.
 * @param savedAt ISO 8601
 */
export function nameSessionFile({ label, id }: Pick<TeamSession, 'label' | 'id'>, savedAt: string): string {
  const name = label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${FORMAT}-${name || id}-${savedAt.slice(0, 10)}.json`;
}

/** The codes of a file, each once; null when they are none. A code that cannot be read is kept, to be named later. */
function readCodes(value: unknown): string[] | null {
  if (!Array.isArray(value) || value.length > MAX_CODES) return null;
  const isCode = (code: unknown): code is string => typeof code === 'string' && code.length <= MAX_CODE;
  return value.every(isCode) ? [...new Set(value)] : null;
}

/**
 * Reads a saved session from any text at all, or says why it is none. Never throws. Fields that are not known are left
 * out, so that a file from a later page with the same version still loads.
 */
export function readSessionFile(text: string): Result<SavedSession, FileReason> {
  const fail = (reason: FileReason): Result<SavedSession, FileReason> => ({ ok: false, reason });
  if (text.length > MAX_FILE) return fail({ type: 'too-long', limit: MAX_FILE });
  const json = text.replace(/^\uFEFF/, '').trim();
  if (!json) return fail({ type: 'empty' });
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    // Half a file begins like a saved session and does not end like one.
    const begun = json.startsWith('{') && json.slice(0, 200).includes(`"${FORMAT}"`);
    return fail({ type: begun ? 'cut-off' : 'not-json' });
  }
  const file = readFields(parsed);
  if (file.get('format') === RECORD) return fail({ type: 'record' });
  if (file.get('format') !== FORMAT) return fail({ type: 'other-format' });
  const version = file.get('version');
  if (typeof version === 'number' && version > VERSION) return fail({ type: 'newer-version' });
  if (version !== VERSION) return fail({ type: 'damaged', field: 'version' });
  const session = readSession(file.get('session'));
  if (typeof session === 'string') return fail({ type: 'damaged', field: `session.${session}` });
  const codes = readCodes(file.get('codes'));
  return codes ? { ok: true, value: { session, codes } } : fail({ type: 'damaged', field: 'codes' });
}
