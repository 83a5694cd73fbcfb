import type { Confidence } from '../record/event.ts';
import type { AnswersByQuestion } from './answers.ts';

/** With fewer answers than this in a class, their share of right ones says nothing. */
export const ENOUGH = 5;

/** The answers given with one degree of confidence. */
export interface Called {
  confidence: Confidence;
  answered: number;
  /** How many of them were right; partly right is not. */
  right: number;
}

/** How often the learner was right, by how sure they said they were. */
export interface Calibration {
  /** From the surest down. */
  called: Called[];
  /** First answers without a word on how sure the learner was. */
  unsaid: number;
}

const degrees: readonly Confidence[] = ['certain', 'fairly-sure', 'guessing'];

/**
 * Counts the first answer to each question, to whichever version: before the second the learner has seen the reasons,
 * and they were sure of the question as it stood. Questions that have left the course count, for the same reason. An
 * answer that comes later never changes what an earlier one added.
 */
export function foldCalibration(answers: AnswersByQuestion): Calibration {
  const first = [...answers.values()].flatMap(([answer]) => answer ?? []);
  const called = degrees.map((confidence): Called => {
    const own = first.filter((answer) => answer.confidence === confidence);
    return { confidence, answered: own.length, right: own.filter(({ outcome }) => outcome === 'right').length };
  });
  return { called, unsaid: first.filter(({ confidence }) => confidence === undefined).length };
}

/**
 * Whether answers called surer were right more often, among the classes with enough answers: in each step, in none, or
 * in some only. Undefined while fewer than two classes have enough.
 */
export function compareDegrees({ called }: Calibration): 'rises' | 'falls' | 'mixed' | undefined {
  const shares = called.filter(({ answered }) => answered >= ENOUGH).map(({ right, answered }) => right / answered);
  if (shares.length < 2) return undefined;
  const steps = shares.slice(1).map((share, place) => (shares[place] ?? 0) - share);
  if (steps.every((step) => step > 0)) return 'rises';
  return steps.every((step) => step <= 0) ? 'falls' : 'mixed';
}
