import type { Answered } from '../record/event.ts';
import { compareEvents } from '../record/event-order.ts';
import type { AnswersByQuestion } from './answers.ts';
import { type Calendar, isToCome } from './calendar.ts';
import type { Form, TestedObjective } from './objectives.ts';

/**
 * What the answers to an objective's tasks amount to. Only answers to the present version of a question count.
 *
 * - `none`: no task has such an answer.
 * - `begun`: some task has one, but not every task was answered right last time.
 * - `right`: the last answer to every task is right.
 * - `again`: as `right`, and some task was answered right on two days of the learner's calendar, the later at least
 *   24 hours after the earlier; so neither two tries in one sitting nor ten minutes around midnight count. An answer
 *   dated in the future is no proof of a later day.
 *
 * It says what was answered and when, and does not measure what anyone knows.
 */
export type Mastery = 'none' | 'begun' | 'right' | 'again';

/** An objective with what was done for it. */
export interface ObjectiveMastery {
  id: string;
  text: string;
  state: Mastery;
  /** How many tasks it has. Those with an answer to a present version: `answered`; their last one right: `right`. */
  tasks: number;
  answered: number;
  right: number;
  /** How many tasks have answers to earlier versions of their questions only. */
  earlier: number;
  /** Tasks whose last answer is not right, each in the form that was answered last. */
  missed: Form[];
}

const MS_A_DAY = 86_400_000;

/** Judges one objective by the record's answers. Takes time in proportion to the answers to its own questions. */
export function judgeObjective(
  { id, text, tasks }: TestedObjective,
  answers: AnswersByQuestion,
  calendar: Calendar,
): ObjectiveMastery {
  const judged = tasks.map((forms) => judgeTask(forms, answers, calendar));
  const count = (holds: (task: (typeof judged)[number]) => boolean) => judged.filter(holds).length;
  const answered = count(({ last }) => last !== undefined);
  const right = count(({ last }) => last?.outcome === 'right');
  const full = tasks.length > 0 && right === tasks.length;
  const state = full ? (judged.some(({ again }) => again) ? 'again' : 'right') : answered > 0 ? 'begun' : 'none';
  const missed = judged.flatMap(({ form, last }) => (form && last?.outcome !== 'right' ? form : []));
  return { id, text, state, tasks: tasks.length, answered, right, earlier: count((task) => task.earlier), missed };
}

function judgeTask(forms: readonly Form[], answers: AnswersByQuestion, calendar: Calendar) {
  const given = forms.flatMap(({ id }) => answers.get(id) ?? []);
  const revs = new Map(forms.map(({ id, rev }) => [id, rev]));
  const present = given.filter(({ question, rev }) => rev === revs.get(question));
  // The answers to one question are in order of time already; those to two of its forms take turns.
  if (forms.length > 1) present.sort(compareEvents);
  const last = present.at(-1);
  return {
    last,
    form: last && forms.find(({ id }) => id === last.question),
    again: cameAgain(present, calendar),
    earlier: !last && given.some(({ question, rev }) => rev < (revs.get(question) ?? 0)),
  };
}

function cameAgain(present: readonly Answered[], calendar: Calendar): boolean {
  const right = present.filter(({ outcome }) => outcome === 'right');
  const first = right[0];
  const last = right.findLast(({ at }) => !isToCome(calendar, at));
  return (
    first !== undefined &&
    last !== undefined &&
    calendar.dayOf(last.at) > calendar.dayOf(first.at) &&
    Date.parse(last.at) - Date.parse(first.at) >= MS_A_DAY
  );
}
