import type { Parcel, ParcelQuestion } from '../domain/parcel/parcel.ts';
import type { CourseEvent } from '../domain/record/event.ts';
import { compareEvents } from '../domain/record/event-order.ts';
import { elements, MOST_PLACE, writeSpan } from './elements.ts';
import { writeInteraction } from './interaction.ts';
import type { Lms } from './lms.ts';
import { findMissing, readState, writeState } from './suspend-data.ts';
import { type Tally, tally } from './tally.ts';

/** What the page around the course shows of the report to the learning system. */
export interface Report extends Tally {
  /** Whether the system has taken the last of it: state, score and status, and then all together. */
  isTaken: boolean;
  /** Whether this visit is reported at all: somebody may only look at what was done. */
  isCounted: boolean;
  /** Whether a later edition of the package has stored answers here, which this one leaves as they are. */
  isEarlier: boolean;
  /** How many things are too long for the system to keep. */
  leftOut: number;
}

/** One visit to the course, as the learning system sees it. */
export interface Session {
  /** Ten hexadecimal digits: the same for all visits of one attempt. */
  attempt: string;
  /** Whether this visit is reported. */
  isCounted: boolean;
  /** Where the learner was; empty on the first visit. */
  place: string;
  /** Takes the record as the browser has it; resolves with what the system had and the record has not. */
  begin(record: readonly CourseEvent[]): CourseEvent[];
  /** Reports what has just been kept. */
  hear(events: readonly CourseEvent[]): void;
  /** Reports where the learner is. */
  arrive(place: string): void;
  /** Makes sure that the system has everything, should this be the last that is seen of the page. */
  save(): void;
  end(): void;
}

interface Surroundings {
  now: () => number;
  /** Ten hexadecimal digits, never used before. */
  makeAttempt: () => string;
  /** Stands for a text of one's own that was too long for the system. */
  lost: string;
  /** Told of every report. */
  tell: (report: Report) => void;
}

/** Starts a visit with a learning system that has been opened. */
export function startSession(lms: Lms, parcel: Parcel, { now, makeAttempt, lost, tell }: Surroundings): Session {
  const { version } = lms;
  const named = elements[version];
  const { questions } = parcel;
  const byId = new Map(questions.map((question): [string, ParcelQuestion] => [question.asked.id, question]));
  // A system may leave it open whether this is a return, so whatever it holds is read.
  const restored = readState(lms.get(named.state), questions, lost);
  const attempt = restored?.attempt ?? makeAttempt();
  // Somebody looks at what was done, or only looks around: nothing of that is to be reported.
  const isCounted = !['review', 'browse'].includes(lms.get(named.mode));
  const isEarlier = restored?.isLater ?? false;
  // What a learner had reached stays, also where a later edition asks something else or what was stored has been lost.
  const isReached = ['completed', 'passed', 'failed'].some((status) =>
    [lms.get(named.completion), lms.get(named.success)].includes(status),
  );
  const floor = isReached || isEarlier ? Number(lms.get(`${named.score}.raw`)) || 0 : 0;
  const startedAt = now();
  let lastAt = startedAt;
  let events: CourseEvent[] = [];
  let count = Number(lms.get('cmi.interactions._count')) || 0;
  // The page is told that it is hidden after it has been told to go: by then the system has been bidden farewell.
  let isOver = false;

  const set = (element: string, value: string) => isCounted && !isOver && lms.set(element, value);

  function commit(): boolean {
    if (isOver) return false;
    set(named.spent, writeSpan(now() - startedAt, version));
    return isCounted && lms.commit();
  }

  /** Returns whether the system took it. */
  function setStatus({ isComplete, score }: Tally): boolean {
    const asked = lms.get(named.mastery);
    const isAsked = asked !== '' && Number.isFinite(Number(asked));
    const before = lms.get(named.completion);
    if (version === '2004') {
      const isStill = before === 'completed' && !isComplete;
      const isSaid = isStill || set(named.completion, isComplete ? 'completed' : 'incomplete');
      if (!isAsked || !isComplete) return isSaid;
      return set(named.success, score / 100 >= Number(asked) ? 'passed' : 'failed') && isSaid;
    }
    // What was once reached stays, whatever a later edition of the course adds.
    if (!isComplete && ['completed', 'passed', 'failed'].includes(before)) return true;
    if (before === 'passed') return true;
    const judged = score >= Number(asked) ? 'passed' : 'failed';
    return set(named.completion, !isComplete ? 'incomplete' : isAsked ? judged : 'completed');
  }

  /** Returns whether the system took the score itself: its bounds are its own affair. */
  function setScore(score: number): boolean {
    set(`${named.score}.min`, '0');
    set(`${named.score}.max`, '100');
    if (version === '2004') set(`${named.score}.scaled`, String(Math.round(score * 100) / 10_000));
    return set(`${named.score}.raw`, String(score));
  }

  function report(): void {
    const reached = tally(questions, events);
    const now = { ...reached, score: Math.max(floor, reached.score) };
    const { text, leftOut } = writeState(attempt, questions, events);
    // All of these are tried, whatever becomes of the first.
    const taken = [isEarlier || set(named.state, text), now.answered === 0 || setScore(now.score), setStatus(now)];
    if (version === '2004') set('cmi.progress_measure', (now.answered / Math.max(1, now.questions)).toFixed(4));
    set(named.exit, 'suspend');
    const isCommitted = commit();
    tell({ ...now, isTaken: isCommitted && taken.every(Boolean), isCounted, isEarlier, leftOut });
  }

  function reportTry(event: CourseEvent): void {
    const question = event.type === 'answered' ? byId.get(event.question) : undefined;
    if (event.type !== 'answered' || !question || !isCounted || isOver) return;
    const took = now() - lastAt;
    const rows = writeInteraction(question, event, { version, index: count, took });
    // The number goes up only with a row that is there: a gap makes systems refuse all that follow.
    if (lms.set(...(rows[0] ?? ['', '']))) count++;
    for (const [element, value] of rows.slice(1)) lms.set(element, value);
  }

  return {
    attempt,
    isCounted,
    place: lms.get(named.place),
    begin(record) {
      const missing = findMissing(record, restored?.events ?? []);
      events = [...record, ...missing].sort(compareEvents);
      report();
      return missing;
    },
    hear(added) {
      events = [...events, ...added].sort(compareEvents);
      for (const event of added) reportTry(event);
      lastAt = now();
      report();
    },
    arrive(place) {
      lastAt = now();
      if (place.length <= MOST_PLACE) set(named.place, place);
      commit();
    },
    save: () => void commit(),
    end() {
      if (isOver) return;
      commit();
      isOver = true;
      lms.finish();
    },
  };
}
