import { HASHES, hashName } from '../domain/assignment/name-task.ts';
import { type DigitReader, type Sizes, toUnsigned, vary } from '../domain/codes/digits.ts';
import type { Digit } from '../domain/codes/pack.ts';
import type { ParcelQuestion } from '../domain/parcel/parcel.ts';
import { scoreAnswer } from '../domain/questions/question-types.ts';
import { readAnswer, writeAnswer } from '../domain/receipt/answer-digits.ts';
import type { Answer, Answered, Confidence } from '../domain/record/event.ts';
import { listLines, toListed } from './list-lines.ts';
import { findBest, shareOf } from './tally.ts';

/** One answer as it is kept between visits: when, to a minute, what and how sure. Its mark is found again. */
export interface KeptTry {
  minute: number;
  answer: Answer;
  confidence: Confidence | undefined;
  /** Whether it was asked before another lesson, as a warm-up, and not in the quiz of its own. */
  isElsewhere: boolean;
}

/** What is kept of one question: the latest try in its own quiz, or failing that elsewhere, and the best one where that is another. */
export interface KeptQuestion {
  question: ParcelQuestion;
  latest: KeptTry;
  best: KeptTry | undefined;
}

/** The only place of a package beside the quizzes that asks questions. */
const SETTING = 'warm-up';
const confidences: readonly (Confidence | undefined)[] = [undefined, 'guessing', 'fairly-sure', 'certain'];
/** Minutes between one answer and the next. */
const MINUTES: Sizes = [64, 4_096, 2 ** 27];
/** Minutes are counted from here: 1 January 2026, UTC. */
const START = 29_453_760;

export const minuteOf = (at: string): number => Math.max(0, Math.floor(Date.parse(at) / 60_000) - START);
export const momentOf = (minute: number): string => new Date((minute + START) * 60_000).toISOString();

/** The number by which a question is found again, unless it or its lines have changed since. */
export const hashQuestion = ({ asked }: ParcelQuestion): number => {
  const { options, groups } = listLines(asked);
  return hashName([asked.id, asked.rev, asked.type, ...options, '', ...groups].join(' '));
};

const toTry = ({ at, answer, confidence, setting }: Answered): KeptTry => ({
  minute: minuteOf(at),
  answer,
  confidence,
  isElsewhere: setting !== undefined,
});

/** The latest of some tries, in order of time; one in the question's own quiz before any elsewhere. */
export const findLatest = <T extends Pick<Answered, 'setting'>>(tries: readonly T[]): T | undefined =>
  tries.findLast(({ setting }) => setting === undefined) ?? tries.at(-1);

/** Of the tries at one question, in order of time, those to keep; null when there is none. */
export function keepQuestion(question: ParcelQuestion, tries: readonly Answered[]): KeptQuestion | null {
  const latest = findLatest(tries);
  const best = findBest(tries);
  if (!latest || !best) return null;
  return { question, latest: toTry(latest), best: shareOf(best) > shareOf(latest) ? toTry(best) : undefined };
}

const writeTry = ({ answer, confidence, isElsewhere }: KeptTry, question: ParcelQuestion): Digit[] => [
  [isElsewhere ? 1 : 0, 2],
  [Math.max(0, confidences.indexOf(confidence)), confidences.length],
  ...writeAnswer(answer, toListed(question.asked)),
];

/** Questions with answers as digits, in order of time. */
export function writeKept(kept: readonly KeptQuestion[]): Digit[] {
  let before = 0;
  return kept
    .toSorted((a, b) => a.latest.minute - b.latest.minute)
    .flatMap(({ question, latest, best }) => {
      const since = latest.minute - before;
      before = latest.minute;
      return [
        [1, 2],
        [hashQuestion(question), HASHES],
        ...vary(since, MINUTES),
        ...writeTry(latest, question),
        [best ? 1 : 0, 2],
        ...(best ? [...vary(toUnsigned(latest.minute - best.minute), MINUTES), ...writeTry(best, question)] : []),
      ] satisfies Digit[];
    })
    .concat([[0, 2]]);
}

/** Reads what `writeKept` wrote. A question that has changed since, or is not in the package any more, is left out. */
export function readKept(digits: DigitReader, questions: readonly ParcelQuestion[]): KeptQuestion[] {
  const byHash = new Map(questions.map((question) => [hashQuestion(question), question]));
  const kept: KeptQuestion[] = [];
  let minute = 0;
  const readTry = (at: number, question: ParcelQuestion | undefined): KeptTry | null => {
    const isElsewhere = digits.read(2) === 1;
    const confidence = confidences[digits.read(confidences.length)];
    const answer = readAnswer(digits, question && toListed(question.asked));
    return answer && { minute: at, answer, confidence, isElsewhere };
  };
  // Never more than there are: what was mangled on the way could go on for ever.
  for (let count = 0; count < 10_000 && digits.read(2) === 1; count++) {
    const question = byHash.get(digits.read(HASHES));
    minute += digits.readVaried(MINUTES);
    const latest = readTry(minute, question);
    const best = digits.read(2) === 1 ? readTry(minute - digits.readSigned(MINUTES), question) : null;
    if (question && latest) kept.push({ question, latest, best: best ?? undefined });
  }
  return kept;
}

/** A kept try as an event of the record. @param text of one's own, in answers that have one */
export function toAnswered(
  { asked, lesson }: ParcelQuestion,
  kept: KeptTry,
  id: string,
  text: string,
): Answered | null {
  const answer = kept.answer.type === 'model' ? { ...kept.answer, text } : kept.answer;
  const score = scoreAnswer(asked, answer);
  if (!score.answered) return null;
  const { outcome, earned, possible } = score;
  const { confidence, isElsewhere } = kept;
  const at = momentOf(kept.minute);
  return {
    ...({ v: 1, id, at, type: 'answered', lesson, question: asked.id, rev: asked.rev } as const),
    ...{ answer, outcome, earned, possible },
    ...(confidence && { confidence }),
    ...(isElsewhere && { setting: SETTING }),
  };
}
