import type { Day } from '../days.ts';
import type { Answered } from '../record/event.ts';
import type { AnswersByQuestion } from './answers.ts';
import { type Bank, findMistakes } from './bank.ts';
import type { Calendar } from './calendar.ts';

/** A misconception that keeps catching the learner. */
export interface Caught {
  /** Id of the misconception. */
  id: string;
  /** How many times it caught: tries at one question on one day are one time. */
  times: number;
  /** Whether one of those answers was called certain. */
  certain: boolean;
  /** When it caught last, as ISO 8601. */
  latest: string;
  /** Ids of the questions that it caught in and that have not been answered right since; of those that have. */
  open: string[];
  since: string[];
}

/** What one misconception did in one question. */
interface Trace {
  times: number;
  certain: boolean;
  latest: string;
  day: Day;
  since: boolean;
}

/**
 * The misconceptions that keep catching the learner. An answer counts when it is to the present version of its question
 * and stands for the misconception: by its option, by its number or, in a task that is marked as a whole, because not
 * all of it was right.
 *
 * One is listed when it caught twice, in two questions or on two days, or once in an answer called certain. It is open
 * while some question that it caught in has not been answered right after it caught there last; with none left it has
 * been answered since, and opens again when it catches again. Open ones come first, then those that caught more often,
 * in a certain answer, and later.
 */
export function foldMisconceptions(answers: AnswersByQuestion, bank: Bank, calendar: Calendar): Caught[] {
  const all = new Map<string, Caught>();
  for (const [question, given] of answers)
    for (const [id, { times, certain, latest, since }] of traceQuestion(given, bank, calendar)) {
      const held = all.get(id) ?? { id, times: 0, certain: false, latest, open: [], since: [] };
      all.set(id, held);
      held.times += times;
      held.certain ||= certain;
      if (latest > held.latest) held.latest = latest;
      held[since ? 'since' : 'open'].push(question);
    }
  const caught = [...all.values()].filter(({ times, certain }) => times > 1 || certain);
  for (const { open, since } of caught) for (const questions of [open, since]) questions.sort();
  return caught.sort(compareCaught);
}

/** What each misconception did in one question, from its answers in order of time. */
function traceQuestion(given: readonly Answered[], bank: Bank, { dayOf }: Calendar): Map<string, Trace> {
  const traces = new Map<string, Trace>();
  for (const answer of given) {
    const rev = bank.questions.get(answer.question)?.asked.rev;
    if (answer.rev === rev && answer.outcome === 'right') for (const trace of traces.values()) trace.since = true;
    for (const id of findMistakes(bank, answer)) {
      const day = dayOf(answer.at);
      let trace = traces.get(id);
      if (!trace) {
        trace = { times: 0, certain: false, latest: answer.at, day: Number.NaN, since: false };
        traces.set(id, trace);
      }
      if (trace.day !== day) trace.times += 1;
      trace.certain ||= answer.confidence === 'certain';
      trace.latest = answer.at;
      trace.day = day;
      trace.since = false;
    }
  }
  return traces;
}

function compareCaught(a: Caught, b: Caught): number {
  const isOpen = ({ open }: Caught) => Number(open.length > 0);
  const ranks = [isOpen(b) - isOpen(a), b.times - a.times, Number(b.certain) - Number(a.certain)];
  const texts = [b.latest < a.latest ? -1 : Number(b.latest > a.latest), a.id < b.id ? -1 : 1];
  return [...ranks, ...texts].find((rank) => rank !== 0) ?? 0;
}
