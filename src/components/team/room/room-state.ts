import { applyChange } from '../../../domain/team/apply-change.ts';
import { gather } from '../../../domain/team/gather.ts';
import type { SavedSession, TeamSession } from '../../../domain/team/session.ts';
import { type Taken, takeCodes } from '../../../domain/team/take-codes.ts';
import type { DiagnosticQuestions } from '../../../schemas/diagnostic.ts';
import {
  addCodes,
  findKeeping,
  findSession,
  type Kept,
  readChanged,
  readSession,
  saveSession,
} from '../../../store/team-sessions.ts';
import { toAddress } from './read-address.ts';

/** A session that is open on the page. */
export interface Room {
  session: TeamSession;
  codes: readonly string[];
  /** Set for a company that was made up for the course: nothing of it is kept. */
  invented: boolean;
  /** What stands for it in the address bar: "#session-5e551011". */
  address: string;
  kept: Kept;
}

/** The room with what became of keeping something of it. */
function settle(room: Room, { keeping, why }: Kept): Room {
  return { ...room, kept: { keeping: keeping === 'not-kept' ? keeping : findKeeping(room.session.id), why } };
}

/** Keeps a room's session, in memory where an invented company is open. */
const keepSession = (room: Room, at?: string): Room =>
  room.invented ? room : settle(room, saveSession(room.session, at));

/** Keeps codes of a room, whose session stays as it is kept: another tab may have changed it since. */
function keepCodes(room: Room, codes: readonly string[]): Room {
  if (room.invented) return room;
  const { id } = room.session;
  const known = findSession(id) ? room : keepSession(room);
  return settle(known, addCodes(id, codes));
}

/** A session that begins now, with what is known of it. */
export const makeSession = (
  id: string,
  edition: number,
  given: Pick<TeamSession, 'label' | 'sizes'> = { label: '', sizes: { sales: null, marketing: null } },
): TeamSession => ({ id, edition, ...given, at: new Date().toISOString(), context: {}, agreed: '', repeatOn: '' });

/** A session that this browser knows; null when it knows none of that id. */
export function loadRoom(id: string): Room | null {
  const saved = readSession(id);
  const kept = { keeping: findKeeping(id), why: null };
  return saved && { ...saved, invented: false, address: toAddress('session', id), kept };
}

/** Opens a session that is new here. */
export function makeRoom(session: TeamSession, at?: string): Room {
  const address = toAddress('session', session.id);
  return keepSession({ session, codes: [], invented: false, address, kept: { keeping: 'kept', why: null } }, at);
}

/**
 * The same room with something about its session changed. What another tab has changed since stays.
 * @param before the session as it was shown when it was changed
 * @param after the session with the change
 */
export function changeRoom(room: Room, before: TeamSession, after: TeamSession): Room {
  const stored = room.invented ? null : findSession(room.session.id);
  return keepSession({ ...room, session: applyChange(stored ?? room.session, before, after) });
}

/** Adds codes to a room, and says what became of them. */
export function addToRoom(content: DiagnosticQuestions, room: Room, found: readonly string[]): [Room, Taken] {
  const taken = takeCodes(content, room.session, room.codes, found);
  const held = new Set(room.codes);
  const fresh = taken.keep.filter((code) => !held.has(code));
  const added = { ...room, codes: [...room.codes, ...fresh] };
  return [fresh.length ? keepCodes(added, fresh) : added, taken];
}

/** What opening a file did to a session that was here already: who had changed its words last. */
export type Merged = 'new' | 'same' | 'here' | 'file';

/**
 * Opens the session of a file without its codes. Where the session is here already, what was changed last counts.
 * @param savedAt when the file was saved, ISO 8601; empty where it does not say
 */
export function openSaved({ session }: SavedSession, savedAt: string): [Room, Merged] {
  const here = loadRoom(session.id);
  if (!here) return [makeRoom(session, savedAt || undefined), 'new'];
  if (JSON.stringify(sortKeys(here.session)) === JSON.stringify(sortKeys(session))) return [here, 'same'];
  if (savedAt <= readChanged(session.id)) return [here, 'here'];
  return [keepSession({ ...here, session }, savedAt), 'file'];
}

/** A session with its context answers in one order, whatever order they were given in. */
const sortKeys = (session: TeamSession): TeamSession => ({
  ...session,
  context: Object.fromEntries(Object.entries(session.context).sort(([a], [b]) => (a < b ? -1 : 1))),
});

/** How many people's answers a room holds, by side. */
export function countSides(content: DiagnosticQuestions, { session, codes }: SavedSession | Room) {
  const { responses } = gather(content, session, codes);
  const sales = responses.filter(({ seat }) => seat === 'sales').length;
  return { sales, marketing: responses.length - sales };
}
