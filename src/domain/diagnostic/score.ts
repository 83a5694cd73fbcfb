import type { DiagnosticQuestions, Reading, SubScaleId } from '../../schemas/diagnostic.ts';
import { findLevelOfTotal, type LevelId } from '../levels.ts';
import type { Diagnosed } from '../record/event.ts';
import { findBetween, findNext } from './bands.ts';

/** Question id to a value from 1 to 5 or "dont-know"; a question left out counts as not known. */
export type DiagnosticAnswers = Diagnosed['answers'];

/** One part of the relationship on the scale of the total. */
export interface SubScaleScore {
  id: SubScaleId;
  /** How many of its questions have a value. */
  answered: number;
  /** 20 to 100, or null when more than one answer is missing. */
  score: number | null;
  reading: Reading;
}

/** Everything that the twenty answers amount to. */
export interface DiagnosticScore {
  /** How many of the questions have a value, and how many there are. */
  answered: number;
  asked: number;
  /** 20 to 100, a whole number, or null when more than a quarter of the answers are missing. */
  total: number | null;
  /** The level in whose band the total lies; null without a total. */
  level: LevelId | null;
  /** The two levels that the total lies between, when it is near a cut. */
  between: [below: LevelId, above: LevelId] | null;
  /** The next level and the points missing to it. */
  next: { level: LevelId; points: number } | null;
  subScales: SubScaleScore[];
  /** Whether every question was answered, and each at the same place in its list. */
  sameAnswer: boolean;
}

/** Whether an answer is one of the five, not a gap, a don't-know or anything else. */
export const isValue = (answer: number | 'dont-know' | undefined): answer is number =>
  typeof answer === 'number' && Number.isInteger(answer) && answer >= 1 && answer <= 5;

/** Mean of the values on the scale of 20 to 100, rounded once, or null when more than `spare` of `asked` are missing. */
function toScale(values: readonly number[], asked: number, spare: number): number | null {
  if (values.length === 0 || asked - values.length > spare) return null;
  // Multiplied before it is divided, so that a half is exactly a half when it is rounded.
  return Math.round((values.reduce((sum, value) => sum + value, 0) * 20) / values.length);
}

/** A part's score in words: means under 2.5 are low, over 3.5 high. */
export function readScore(score: number | null): Reading {
  if (score === null) return 'unknown';
  if (score < 50) return 'low';
  return score > 70 ? 'high' : 'middle';
}

/**
 * Scores the twenty answers. Missing ones are prorated: the mean of the others stands for them. Raising an answer never
 * lowers any number. Answers to questions that are not asked are ignored.
 */
export function scoreDiagnostic(content: DiagnosticQuestions, answers: DiagnosticAnswers): DiagnosticScore {
  const given = content.questions.map(({ id, subScale }) => ({ subScale, answer: answers[id] }));
  const valuesOf = (rows: typeof given) => rows.map(({ answer }) => answer).filter(isValue);
  const values = valuesOf(given);
  const total = toScale(values, given.length, given.length / 4);
  return {
    answered: values.length,
    asked: given.length,
    total,
    level: total === null ? null : findLevelOfTotal(total),
    between: total === null ? null : findBetween(total),
    next: total === null ? null : findNext(total),
    subScales: content.subScales.map(({ id }) => {
      const rows = given.filter(({ subScale }) => subScale === id);
      const own = valuesOf(rows);
      const score = toScale(own, rows.length, 1);
      return { id, answered: own.length, score, reading: readScore(score) };
    }),
    sameAnswer: values.length === given.length && new Set(values).size === 1,
  };
}
