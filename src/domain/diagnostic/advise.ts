import type { Advice, Condition, DiagnosticResults, Reading, SubScaleId } from '../../schemas/diagnostic.ts';
import type { LevelId } from '../levels.ts';
import type { DiagnosticScore, SubScaleScore } from './score.ts';

/** Context question id to the id of the chosen answer; a question left out is "unanswered". */
export type ContextAnswers = Record<string, string>;

/** One of the things that led to a piece of advice. */
export type Reason =
  | { type: 'withheld' }
  | { type: 'level'; level: LevelId }
  | { type: 'between'; levels: [below: LevelId, above: LevelId] }
  | { type: 'reading'; subScale: SubScaleId; reading: Reading }
  | { type: 'context'; question: string; answer: string };

/** The numbers that advice depends on. */
export interface ScoreAdvised extends Pick<DiagnosticScore, 'total' | 'level' | 'between'> {
  subScales: readonly Pick<SubScaleScore, 'id' | 'score' | 'reading'>[];
}

/** A piece of advice by its id, with what led to it. */
export interface GivenAdvice {
  id: string;
  reasons: Reason[];
}

/** The most pieces that one result gets: more would not be read. */
const MOST = 3;

/** The reasons why a condition holds, or null when it does not. */
export function findReasons(condition: Condition, score: ScoreAdvised, context: ContextAnswers): Reason[] | null {
  const reasons: Reason[] = [];
  if (condition.withheld) {
    if (score.total !== null) return null;
    reasons.push({ type: 'withheld' });
  }
  if (condition.levels) {
    // Near a cut the lower level counts: the step up to the higher one is not finished.
    const level = score.between?.[0] ?? score.level;
    if (!level || !condition.levels.includes(level)) return null;
    reasons.push(score.between ? { type: 'between', levels: score.between } : { type: 'level', level });
  }
  for (const { id, reading } of score.subScales) {
    const accepted = condition.readings?.[id];
    if (!accepted) continue;
    if (!accepted.includes(reading)) return null;
    reasons.push({ type: 'reading', subScale: id, reading });
  }
  for (const [question, accepted] of Object.entries(condition.context ?? {})) {
    const answer = context[question] ?? 'unanswered';
    if (!accepted.includes(answer)) return null;
    if (answer !== 'unanswered') reasons.push({ type: 'context', question, answer });
  }
  return reasons;
}

/** The reasons of the first alternative of a piece of advice that holds, or null. */
function findReasonsFor(advice: Advice, score: ScoreAdvised, context: ContextAnswers): Reason[] | null {
  for (const condition of advice.when) {
    const reasons = findReasons(condition, score, context);
    if (reasons) return reasons;
  }
  return null;
}

/** An answer to whether to move. */
export type Verdict = Exclude<Advice['kind'], 'step'>;

/** The first answer to whether to move whose conditions hold, or null. */
export function findVerdict(
  results: DiagnosticResults,
  score: ScoreAdvised,
  context: ContextAnswers,
): (GivenAdvice & { kind: Verdict }) | null {
  for (const advice of results.advice) {
    if (advice.kind === 'step') continue;
    const reasons = findReasonsFor(advice, score, context);
    if (reasons) return { id: advice.id, kind: advice.kind, reasons };
  }
  return null;
}

/**
 * Chooses up to three pieces of advice: first whether to move, stay or weigh it, where the first entry whose conditions
 * hold is taken; then steps for the parts with the lowest scores, one a part.
 */
export function advise(results: DiagnosticResults, score: DiagnosticScore, context: ContextAnswers): GivenAdvice[] {
  const verdict = findVerdict(results, score, context);
  const given: GivenAdvice[] = verdict ? [{ id: verdict.id, reasons: verdict.reasons }] : [];
  const offer = (advice: Advice): boolean => {
    if (advice.unless.some((id) => given.some((other) => other.id === id))) return false;
    const reasons = findReasonsFor(advice, score, context);
    if (reasons) given.push({ id: advice.id, reasons });
    return reasons !== null;
  };
  const lowestFirst = score.subScales
    .filter((part) => part.score !== null)
    .toSorted((one, other) => (one.score ?? 0) - (other.score ?? 0));
  for (const part of lowestFirst) {
    if (given.length === MOST) break;
    results.advice.filter(({ kind, about }) => kind === 'step' && about === part.id).some(offer);
  }
  return given;
}
