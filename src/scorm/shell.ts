import type { Parcel } from '../domain/parcel/parcel.ts';
import { openHostedRows } from '../store/hosted-rows.ts';
import type { Rows } from '../store/record-store.ts';
import { scormWords as words } from '../strings/scorm.ts';
import { describeReport } from './describe-report.ts';
import { joinRecord, toEvents } from './join-record.ts';
import { openLms } from './lms.ts';
import { type Report, type Session, startSession } from './session.ts';

/*
 * The page around the course: it talks to the learning system for as long as the course is open, while the pages change in
 * the frame inside it.
 */

interface Shell {
  /** Where they are is told to it. */
  arrive: (place: string) => void;
  /** What becomes of what is done on them: it is reported, or the visit is not counted, or there is no system. */
  visit: 'reported' | 'uncounted' | 'alone';
}

declare global {
  /** What the pages inside find here. */
  var truceShell: Shell | undefined;
}

const frame = document.querySelector('iframe');
const bar = document.querySelector<HTMLElement>('[role="status"]');
const parcel: Parcel = JSON.parse(document.getElementById('parcel')?.textContent ?? '{}'); // the build has written it

/** What is said of the last report, and after it of the browser. */
let [told, notice]: [string[], string[]] = [[], []];

function say(): void {
  if (!bar) return;
  const text = [...told, ...notice].join(' ');
  if (bar.firstChild?.textContent === text) return;
  const line = document.createElement('span');
  line.textContent = text;
  bar.replaceChildren(line);
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
    globalThis.truceShell = { arrive: () => {}, visit: 'alone' };
    told = [words.noSystem];
    say();
    return show(choosePage(asked));
  }
  const tell = (report: Report) => {
    told = describeReport(report);
    say();
  };
  const surroundings = { now: () => Date.now(), makeAttempt, lost: words.lost, tell };
  const session = startSession(lms, parcel, surroundings);
  endWithPage(session);
  const { rows, isKept } = await joinRecord(await openHostedRows(session.attempt), session.begin);
  if (!isKept) {
    notice = [words.notKept];
    say();
  }
  globalThis.truceRows = tellAdded(rows, session);
  globalThis.truceShell = { arrive: session.arrive, visit: session.isCounted ? 'reported' : 'uncounted' };
  show(choosePage(asked, session.place));
}

start().catch(() => {
  told = [words.failed];
  say();
  globalThis.truceShell ??= { arrive: () => {}, visit: 'alone' };
  show(choosePage(readAsked()));
});
