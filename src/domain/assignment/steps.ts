import { isSetAs } from '../explorables/assigned-setup.ts';
import { isExplorableId } from '../explorables/explorables.ts';
import { USUAL_SETUP } from '../explorables/setup-text.ts';
import type { CourseEvent } from '../record/event.ts';
import type { Assignment, Task } from './assignment.ts';
import type { ListedCase } from './catalogue.ts';
import { type QuestionTries, shareOf } from './tries.ts';

/** What was done of one task. Times are ISO 8601 in UTC, or null for never. */
export interface Steps {
  /** When it was done for the first time. */
  doneAt: string | null;
  /** When anything was done about it for the last time. */
  latestAt: string | null;
  answered: number;
  asked: number;
  /** Questions with tries at other versions only. */
  earlier: number;
}

/** How many fields of a treaty have to be filled. */
export const TREATY_FIELDS = 3;
/** Thirds do not add up to one exactly. */
const ROUNDING = 1e-9;

/** The latest of some times; null when there is none. */
const findLatest = (times: readonly (string | null | undefined)[]): string | null =>
  times.reduce<string | null>((latest, at) => (at && (!latest || at > latest) ? at : latest), null);

/** When a share of the points was reached, each question by its best try so far. */
function findReached(tries: readonly QuestionTries[], percent: number): string | null {
  const goal = (percent / 100) * tries.length - ROUNDING;
  const best = tries.map(() => 0);
  const inTime = tries
    .flatMap(({ now }, question) => now.map((one) => ({ at: one.at, question, share: shareOf(one) })))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  for (const { at, question, share } of inTime) {
    best[question] = Math.max(best[question] ?? 0, share);
    if (best.reduce((sum, one) => sum + one, 0) >= goal) return at;
  }
  return null;
}

/** A set of questions. One without questions cannot be done. @param tries one entry a question */
export function foldSet(tries: readonly QuestionTries[], done: Assignment['done']): Steps {
  const answered = tries.filter(({ now }) => now.length > 0);
  const isComplete = tries.length > 0 && answered.length === tries.length;
  return {
    doneAt:
      done.type === 'share'
        ? findReached(tries, done.percent)
        : isComplete
          ? findLatest(answered.map(({ now }) => now[0]?.at))
          : null,
    latestAt: findLatest(answered.map(({ now }) => now.at(-1)?.at)),
    answered: answered.length,
    asked: tries.length,
    earlier: tries.filter(({ now, others }) => now.length === 0 && others > 0).length,
  };
}

/** A lesson: opened, and its quiz done. It is opened wherever it stands in the course and whenever that was. */
export function foldLesson(lesson: string, quiz: Steps, ordered: readonly CourseEvent[]): Steps {
  const openings = ordered.filter((event) => event.type === 'opened' && event.lesson === lesson);
  const first = openings[0]?.at ?? null;
  const last = openings.at(-1)?.at ?? null;
  return {
    ...quiz,
    doneAt: first && quiz.doneAt ? findLatest([first, quiz.doneAt]) : null,
    latestAt: findLatest([last, quiz.latestAt]),
  };
}

/** A case: something was chosen in each of its decisions. What was chosen is not judged. */
export function foldDecisions(found: ListedCase | undefined, ordered: readonly CourseEvent[]): Steps {
  const decisions = found?.decisions ?? [];
  const made = decisions.map((decision) =>
    ordered.filter((event) => event.type === 'decided' && event.case === found?.id && event.decision === decision),
  );
  const begun = made.filter((events) => events.length > 0);
  return {
    doneAt: begun.length === decisions.length ? findLatest(begun.map(([event]) => event?.at)) : null,
    latestAt: findLatest(begun.map((events) => events.at(-1)?.at)),
    answered: begun.length,
    asked: decisions.length,
    earlier: 0,
  };
}

/** The diagnostic: taken once, at any time and from any seat. */
export function foldDiagnostic(ordered: readonly CourseEvent[]): Steps {
  const taken = ordered.filter(({ type }) => type === 'diagnosed');
  const doneAt = taken[0]?.at ?? null;
  return { doneAt, latestAt: taken.at(-1)?.at ?? null, answered: doneAt ? 1 : 0, asked: 1, earlier: 0 };
}

/** The treaty: something is written in three of its fields at the same time. The others may stay open. */
export function foldTreaty(ordered: readonly CourseEvent[]): Steps {
  const drafts = ordered
    .flatMap((event) => (event.type === 'drafted' ? event : []))
    .map(({ at, fields }) => ({ at, filled: Object.values(fields).filter((text) => text.trim()).length }))
    .filter(({ filled }) => filled > 0);
  return {
    doneAt: drafts.find(({ filled }) => filled >= TREATY_FIELDS)?.at ?? null,
    latestAt: drafts.at(-1)?.at ?? null,
    answered: drafts.reduce((most, { filled }) => Math.max(most, Math.min(filled, TREATY_FIELDS)), 0),
    asked: TREATY_FIELDS,
    earlier: 0,
  };
}

/**
 * A model: something was predicted in it, whichever of its questions, while it was set as the task says, or in any way
 * where that is how the lesson starts. What was predicted is not judged.
 */
export function foldExplorable(
  { explorable, setup }: Extract<Task, { type: 'explorable' }>,
  ordered: readonly CourseEvent[],
): Steps {
  const made = ordered.flatMap((event) => (event.type === 'explored' && event.explorable === explorable ? event : []));
  const fits = (one: string) =>
    setup === USUAL_SETUP || (isExplorableId(explorable) && isSetAs(explorable, one, setup));
  const doneAt = made.find((one) => fits(one.setup))?.at ?? null;
  return { doneAt, latestAt: made.at(-1)?.at ?? null, answered: doneAt ? 1 : 0, asked: 1, earlier: 0 };
}
