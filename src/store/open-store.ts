import { openIndexedDb } from './indexed-db.ts';
import { FIRST, readPresent } from './present-profile.ts';
import { buildRecordStore, type Rows, type Surroundings } from './record-store.ts';
import type { Keeping, RecordStore } from './store.ts';

/** The course's permanent id, as in `content/course.yml`: two courses at one address never share a record. */
const COURSE = 'truce';
/** How long IndexedDB may take to open, in milliseconds, before this page does without it. */
const PATIENCE = 8000;

declare global {
  /**
   * Where rows lie when the course runs inside something that keeps them itself, such as a learning system: what hosts
   * the page sets it before any other script. It hears of every event that is kept, whichever island it came from, and no
   * island knows.
   */
  var truceRows: Rows | undefined;
}

let opened: Promise<RecordStore> | undefined;

/**
 * The page's one record: that of the person who was present when it was first asked for, for as long as the page is
 * there. Never rejects: without IndexedDB it is kept in this tab, or failing that nowhere.
 */
export function openStore(): Promise<RecordStore> {
  opened ??= openRecord(COURSE, readPresent());
  return opened;
}

/** Opens the record of one person in one course. For tests; pages call `openStore`. */
export async function openRecord(course: string, profile = FIRST): Promise<RecordStore> {
  // Everything else that bears a record's name is listed in `record-names.ts`.
  const name = `${course}-record${profile.id && `-${profile.id}`}`;
  const [rows, keeping] = await findRows(name);
  return buildRecordStore(rows, keeping, {
    id: makeId,
    now: () => new Date().toISOString(),
    profile,
    ...openChannel(name),
  });
}

/** The best place to keep rows that this browser allows. */
async function findRows(name: string): Promise<[Rows, Keeping]> {
  try {
    return [globalThis.truceRows ?? (await hurry(openIndexedDb(name))), 'kept'];
  } catch {
    // Few browsers get here, so the rest of the way is fetched by those that do.
    return (await import('./find-other-rows.ts')).findOtherRows(name);
  }
}

/** A browser that never answers, as some have when another tab holds the database, must not hold up the quiz. */
function hurry<T>(opening: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(reject, PATIENCE);
    opening.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** A random id. `randomUUID` exists on secure origins only; a course on a school's plain http server needs the other. */
function makeId(): string {
  if (crypto.randomUUID) return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Tells other tabs of changes, and hears of theirs; also of those made while this page slept in the back cache. */
function openChannel(name: string): Pick<Surroundings, 'channel'> {
  let channel: BroadcastChannel | undefined;
  try {
    channel = new BroadcastChannel(name);
  } catch {
    // An old browser, or an origin that may not have one: other tabs see the change when they are next loaded.
  }
  return {
    channel: {
      tell: () => channel?.postMessage(''),
      hear: (changed) => {
        channel?.addEventListener('message', changed);
        globalThis.addEventListener?.('pageshow', (event) => event.persisted && changed());
      },
    },
  };
}
