import type { Parcel } from '../domain/parcel/parcel.ts';
import { readRow } from '../domain/record/upgrade.ts';
import { openHostedRows } from '../store/hosted-rows.ts';
import type { Rows } from '../store/record-store.ts';
import { scormWords as words } from '../strings/scorm.ts';
import { openLms } from './lms.ts';
import { type Report, type Session, startSession } from './session.ts';

/*
 * The page around the course: it talks to the learning system for as long as the course is open, while the pages change in
 * the frame inside it.
 */

declare global {
  /** What the pages inside find here: where they are is told to it. */
  var truceShell: { arrive: (place: string) => void } | undefined;
}

const frame = document.querySelector('iframe');
const bar = document.querySelector<HTMLElement>('[role="status"]');
const parcel: Parcel = JSON.parse(document.getElementById('parcel')?.textContent ?? '{}'); // the build has written it

function say(...lines: string[]): void {
  if (!bar) return;
  const text = lines.join(' ');
  if (bar.firstChild?.textContent === text) return;
  const line = document.createElement('span');
  line.textContent = text;
  bar.replaceChildren(line);
}

function sayReport({ answered, questions, score, isTaken, leftOut }: Report): void {
  const state = answered > 0 ? words.reported(answered, questions, score) : words.none(questions);
  say(isTaken ? state : words.refused, ...(leftOut > 0 ? [words.leftOut(leftOut)] : []));
}

const makeAttempt = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(5)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The page to show: what a link asked for, or where the learner was, if it is one of ours. */
function choosePage(...wanted: string[]): string {
  const isOurs = (path: string) => parcel.pages.includes(path.replace(/[?#].*$/, ''));
  return wanted.find(isOurs) ?? parcel.start;
}

function show(page: string): void {
  // Replaced, not added: the way back leads out of the course, not to an empty frame.
  frame?.contentWindow?.location.replace(new URL(`pages/${page}`, location.href));
}

/** The rows of the record, which tell the session what is added to them. */
function tellAdded(rows: Rows, session: Session): Rows {
  return {
    ...rows,
    async add(added) {
      const count = await rows.add(added);
      session.hear(added.flatMap(([, row]) => toEvents(row)));
      return count;
    },
  };
}

const toEvents = (row: unknown) => {
  const parsed = readRow(row);
  return parsed.ok ? [parsed.value] : [];
};

function endWithPage(session: Session): void {
  // Never "unload", which browsers do not send to pages in frames any more.
  addEventListener('pagehide', () => session.end());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && session.save());
  // A page that comes back from the browser's cache has said farewell to its system: it has to begin anew.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
}

function readAsked(): string {
  try {
    return decodeURI(location.hash.slice(1));
  } catch {
    return '';
  }
}

async function start(): Promise<void> {
  const asked = readAsked();
  const lms = openLms(window, parcel.version);
  if (!lms) {
    globalThis.truceShell = { arrive: () => {} };
    say(words.noSystem);
    return show(choosePage(asked));
  }
  const surroundings = { now: () => Date.now(), makeAttempt, lost: words.lost, tell: sayReport };
  const session = startSession(lms, parcel, surroundings);
  endWithPage(session);
  const rows = await openHostedRows(session.attempt);
  const record = (await rows.all(true)) ?? [];
  const missing = session.begin(record.flatMap(([, row]) => toEvents(row)));
  await rows.add(missing.map((event) => [event.id, event]));
  globalThis.truceRows = tellAdded(rows, session);
  globalThis.truceShell = { arrive: session.arrive };
  show(choosePage(asked, session.place));
}

void start();
