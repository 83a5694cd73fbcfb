import { readLook, type Standing } from '../../../domain/explorables/level-distance.ts';
import { listTurning, rank } from '../../../domain/explorables/turning-signs.ts';
import type { Fact } from '../../../domain/explorables/vignettes.ts';
import { fitsAny } from '../../../domain/explorables/weigh.ts';
import { type LevelId, type SignId, signs } from '../../../domain/levels.ts';
import { explorerWords as words } from '../../../strings/level-explorer.ts';
import { headLevel, nameLevel, nameSigns, nameSignsOf } from './names.ts';

const why: Record<LevelId, Partial<Record<SignId, string>>> = words.why;

/** Two levels that are told apart. */
export type LevelPair = readonly [LevelId, LevelId];

function saySeparating([from, to]: LevelPair): string {
  const turning = listTurning(from, to);
  const named = turning.length === signs.length ? words.allSigns : nameSigns(turning);
  return words.separate(nameLevel(from), nameLevel(to), named);
}

/** Where little is to be seen between two neighbours, and why; "" for two that are further apart. */
export function sayLittle([from, to]: LevelPair): string {
  if (Math.abs(rank(from) - rank(to)) !== 1) return '';
  const turning = listTurning(from, to);
  const upper = rank(from) > rank(to) ? from : to;
  const rest = signs.flatMap(({ id }) => (turning.includes(id) ? [] : [id]));
  return words.little(nameSigns(rest, (id) => ` (${why[upper][id]})`));
}

/** What the circles show, for whoever sees them and whoever does not. */
export interface Shown {
  /** In hundredths of a radius. */
  distance: number;
  standing: Standing;
  held: LevelId | null;
  /** The levels whose difference matters now; null where there is none. */
  pair: LevelPair | null;
  company: { name: string; facts: readonly Fact[] };
}

/** The live sentences: where the circles stand, what separates that from what stood or stands beside it, what does not fit. */
export function sayStanding({ distance, standing: { level, between }, held, pair, company }: Shown): string {
  const odd = company.facts.filter((fact) => !fitsAny(fact, between ?? [level]));
  return [
    between
      ? words.onBorder(nameLevel(between[0]), nameLevel(between[1]))
      : `${headLevel(level)}. ${words.picture[readLook(distance)]}`,
    held && !pair?.includes(held) && words.beside(nameLevel(held)),
    pair ? saySeparating(pair) : words.hint,
    odd.length > 0 && words.misfit(company.name, nameSignsOf(odd)),
  ]
    .filter(Boolean)
    .join(' ');
}
