import { type LevelId, levels } from '../levels.ts';
import { pictureLevel } from './level-distance.ts';
import { rank } from './turning-signs.ts';
import type { Fact } from './vignettes.ts';

/** What facts say together: the level that all of them fit; several neighbours, left open; or two levels at once. */
export type Verdict =
  | { type: 'one'; level: LevelId }
  | { type: 'open'; levels: readonly LevelId[] }
  /** No level fits all: one fact goes no further than `low`, another begins no earlier than `high`. */
  | { type: 'mixed'; low: LevelId; high: LevelId };

/** A verdict as one word, for a prediction and for the record. */
export type Answer = LevelId | 'mixed' | 'open';

/** Facts, weighed. */
export interface Weighed {
  /** The facts that rule a level out: what was seen could not be seen there. */
  against: Record<LevelId, Fact[]>;
  /** Those that fit all levels and so separate nothing. */
  silent: Fact[];
  verdict: Verdict;
}

/** Whether a fact could be seen at a level. */
export const fitsLevel = ({ from, to }: Fact, level: LevelId): boolean =>
  rank(from) <= rank(level) && rank(level) <= rank(to);

/** Whether a fact could be seen at one of some levels. */
export const fitsAny = (fact: Fact, among: readonly LevelId[]): boolean =>
  among.some((level) => fitsLevel(fact, level));

const isSilent = (fact: Fact) => levels.every(({ id }) => fitsLevel(fact, id));

function judge(facts: readonly Fact[]): Verdict {
  const left = levels.map(({ id }) => id).filter((id) => facts.every((fact) => fitsLevel(fact, id)));
  const [level, second] = left;
  if (level && second) return { type: 'open', levels: left };
  if (level) return { type: 'one', level };
  const low = levels.find(({ id }) => facts.some(({ to }) => to === id))?.id ?? 'undefined';
  const high = levels.findLast(({ id }) => facts.some(({ from }) => from === id))?.id ?? 'integrated';
  return { type: 'mixed', low, high };
}

/** Weighs facts. Their order changes nothing, and neither does a fact that fits all levels. */
export function weigh(facts: readonly Fact[]): Weighed {
  return {
    against: Object.fromEntries(
      levels.map(({ id }) => [id, facts.filter((fact) => !fitsLevel(fact, id))]),
    ) as Weighed['against'], // one entry for each level
    silent: facts.filter(isSilent),
    verdict: judge(facts),
  };
}

/** A verdict as one word. */
export const toAnswer = (verdict: Verdict): Answer => (verdict.type === 'one' ? verdict.level : verdict.type);

/**
 * Where the circles stand for a verdict: at the level; between those that are open; for two levels at once at the closer
 * one, with the other held beside it, because a place between them would picture neither.
 * @returns the distance in hundredths of a radius
 */
export function placeVerdict(verdict: Verdict): { distance: number; held: LevelId | 'none' } {
  if (verdict.type === 'mixed') return { distance: pictureLevel(verdict.high), held: verdict.low };
  const left = verdict.type === 'one' ? [verdict.level] : verdict.levels;
  const ends = [left.at(0), left.at(-1)].map((id) => pictureLevel(id ?? 'undefined'));
  return { distance: Math.round(ends.reduce((sum, end) => sum + end, 0) / ends.length), held: 'none' };
}
