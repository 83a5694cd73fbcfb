import type { Standing } from '../../../domain/explorables/level-distance.ts';
import { listTurning, rank } from '../../../domain/explorables/turning-signs.ts';
import type { Fact } from '../../../domain/explorables/vignettes.ts';
import { fitsAny } from '../../../domain/explorables/weigh.ts';
import { type LevelId, type SignId, signs } from '../../../domain/levels.ts';
import { explorerWords as words } from '../../../strings/level-explorer.ts';
import { headLevel, nameLevel, nameSigns, nameSignsOf } from './names.ts';

const why: Record<LevelId, Partial<Record<SignId, string>>> = words.why;

/** What separates two levels and, between neighbours, where little is to be seen and why. */
function saySeparating(from: LevelId, to: LevelId): string {
  const turning = listTurning(from, to);
  const said = words.separate(nameLevel(from), nameLevel(to), nameSigns(turning));
  if (Math.abs(rank(from) - rank(to)) !== 1) return said;
  const upper = rank(from) > rank(to) ? from : to;
  const rest = signs.flatMap(({ id }) => (turning.includes(id) ? [] : [id]));
  return `${said} ${words.little(nameSigns(rest, (id) => ` (${why[upper][id]})`))}`;
}

/** What the circles show, for whoever sees them and whoever does not. */
export interface Shown {
  standing: Standing;
  held: LevelId | null;
  /** The levels between which the last step went; null before there was one. */
  step: readonly [LevelId, LevelId] | null;
  /** The company that is on the circles, and the facts about it; null when there is none. */
  company: { name: string; facts: readonly Fact[] } | null;
}

/** The live sentences: where the circles stand, what separates that from what stood or stands beside it, what does not fit. */
export function sayStanding({ standing: { level, between }, held, step, company }: Shown): string {
  const pair = held ? ([held, level] as const) : (between ?? step);
  const odd = company?.facts.filter((fact) => !fitsAny(fact, between ?? [level])) ?? [];
  return [
    between
      ? words.onBorder(nameLevel(between[0]), nameLevel(between[1]))
      : `${headLevel(level)}. ${words.picture[level]}`,
    held && words.beside(nameLevel(held)),
    pair ? pair[0] !== pair[1] && saySeparating(...pair) : words.hint,
    company && odd.length > 0 && words.misfit(company.name, nameSignsOf(odd)),
  ]
    .filter(Boolean)
    .join(' ');
}
