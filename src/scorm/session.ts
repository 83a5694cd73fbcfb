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
  /** Whether the system has taken the last of it. */
  isTaken: boolean;
  /** How many things are too long for the system to keep. */
  leftOut: number;
}

/** One visit to the course, as the learning system sees it. */
export interface Session {
  /** Ten hexadecimal digits: the same for all visits of one attempt. */
  attempt: string;
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
  const startedAt = now();
  let lastAt = startedAt;
  let events: CourseEvent[] = [];
  let count = Number(lms.get('cmi.interactions._count')) || 0;
  let isTaken = true;
  // The page is told that it is hidden after it has been told to go: by then the system has been bidden farewell.
  let isOver = false;

  const set = (element: string, value: string) => isCounted && !isOver && lms.set(element, value);

  function commit(): void {
    if (isOver) return;
    set(named.spent, writeSpan(now() - startedAt, version));
    isTaken = !isCounted || lms.commit();
  }

  function setStatus({ isComplete, score }: Tally): void {
    const asked = lms.get(named.mastery);
    const isAsked = asked !== '' && Number.isFinite(Number(asked));
    const before = lms.get(named.completion);
    if (version === '2004') {
      if (before !== 'completed' || isComplete) set(named.completion, isComplete ? 'completed' : 'incomplete');
      if (isAsked && isComplete) set('cmi.success_status', score / 100 >= Number(asked) ? 'passed' : 'failed');
      return;
    }
    // What was once reached stays, whatever a later edition of the course adds.
    if (!isComplete && ['completed', 'passed', 'failed'].includes(before)) return;
    if (before === 'passed') return;
    const judged = score >= Number(asked) ? 'passed' : 'failed';
    set(named.completion, !isComplete ? 'incomplete' : isAsked ? judged : 'completed');
  }

  function report(): void {
    const now = tally(questions, events);
    const { text, leftOut } = writeState(attempt, questions, events);
    set(named.state, text);
    if (now.answered > 0) {
      set(`${named.score}.min`, '0');
      set(`${named.score}.max`, '100');
      set(`${named.score}.raw`, String(now.score));
      if (version === '2004') set(`${named.score}.scaled`, String(Math.round(now.score * 100) / 10_000));
    }
    if (version === '2004') set('cmi.progress_measure', (now.answered / Math.max(1, now.questions)).toFixed(4));
    setStatus(now);
    set(named.exit, 'suspend');
    commit();
    tell({ ...now, isTaken, leftOut });
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
    save: commit,
    end() {
      if (isOver) return;
      commit();
      isOver = true;
      lms.finish();
    },
  };
}
