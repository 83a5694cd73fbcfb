import { isSetLink } from '../../domain/cards/set-link.ts';

/** What is being practised. It stays as it is while answers come in. */
export interface PracticeSession {
  questions: readonly string[];
  /** Id of the person whose it is: the next one at this browser has another. */
  person: string;
  /** When it was begun, as ISO 8601 in UTC; what was answered before that is not shown in it. */
  since: string;
  /** Why these: they were due, they were wanted before they are due, or a link named them. */
  origin: 'due' | 'ahead' | 'link';
}

/** How long a session is taken up again, in milliseconds. After a night's sleep the new day has a set of its own. */
const LASTING = 12 * 60 * 60 * 1000;

// A session lies in the browser's history entry: it outlives a reload, and nothing else. It holds nothing that the
// learner did, which is in the record.

function isSession(value: unknown): value is PracticeSession {
  if (typeof value !== 'object' || value === null) return false;
  if (!('questions' in value && 'person' in value && 'since' in value && 'origin' in value)) return false;
  const { questions, person, since, origin } = value;
  const named = Array.isArray(questions) && questions.every((id) => typeof id === 'string');
  return (
    named &&
    typeof person === 'string' &&
    typeof since === 'string' &&
    (origin === 'due' || origin === 'ahead' || origin === 'link')
  );
}

/** The session in which this person was on this page before it was reloaded. */
export function recallSession(now: Date, person: string): PracticeSession | undefined {
  const state: unknown = history.state;
  const held = typeof state === 'object' && state !== null && 'practice' in state ? state.practice : undefined;
  if (!isSession(held) || held.person !== person) return undefined;
  const age = now.getTime() - Date.parse(held.since);
  return age >= 0 && age < LASTING ? held : undefined;
}

/** Keeps the session for a reload, or forgets it. A link to a set stays in the address as long as that set is open. */
export function keepSession(session: PracticeSession | undefined): void {
  const { pathname, search, hash } = location;
  const isOver = isSetLink(hash) && session?.origin !== 'link';
  history.replaceState({ practice: session }, '', pathname + search + (isOver ? '' : hash));
}
