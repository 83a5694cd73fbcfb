import { otherSeat, type TeamSeat, teamSeats } from '../../../domain/team/response.ts';
import type { TeamSession } from '../../../domain/team/session.ts';
import { isFew } from '../../../domain/team/side-numbers.ts';
import type { SideNumbers, TeamMap } from '../../../domain/team/team-map.ts';
import { mapWords as words } from '../../../strings/team-map.ts';

/** A number as it is shown: whole where it is, else with one place. */
export const sayNumber = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(1));

/** A side's middle, or that there is none. */
export const sayMedian = (value: number | null): string => (value === null ? words.noNumber : sayNumber(value));

/** The side that a gap puts further along; null when there is none. */
export function findFurther(gap: number | null): TeamSeat | null {
  if (gap === null || gap === 0) return null;
  return gap > 0 ? 'marketing' : 'sales';
}

/** What numbers count: points of a score, or places in the list of a question's answers. */
export type SpreadOf = 'scores' | 'answers';

/** How a side's numbers spread, in words; null where the side is too small to show it. */
export function saySpread({ dots, quartiles }: SideNumbers, of: SpreadOf): string | null {
  const say = words.spread[of];
  if (dots) return say.range(sayNumber(dots[0] ?? 0), sayNumber(dots.at(-1) ?? 0));
  if (quartiles) return say.half(sayNumber(quartiles[0]), sayNumber(quartiles[1]));
  return null;
}

/** How many answered: "6 from Sales, 5 from Marketing". */
export const sayCounts = (counts: TeamMap['counts'], sizes?: TeamSession['sizes']): string =>
  teamSeats.map((seat) => words.from(seat, counts[seat], sizes?.[seat] ?? null)).join(', ');

/**
 * How many of a side do not know. Without a number where fewer than five know, because it would point at people.
 * @param of how many answered on that side
 */
export function sayUnknown(some: number, of: number): string {
  if (some === of || !isFew(of - some)) return words.questions.dontKnow(some, of);
  return !isFew(of) && some > of / 2 ? words.questions.someKnow.many : words.questions.someKnow.some;
}

/** Whether other questions lie as far apart as the first. */
export const isTied = ({ questions: [first, second] }: TeamMap): boolean =>
  first?.gap != null && second?.gap != null && Math.abs(first.gap) === Math.abs(second.gap);

/** What opens a map: which side sees it further along, and where the widest gap lies; empty where nothing is known. */
export function sayOpening(map: TeamMap, textOf: (question: string) => string): string {
  const { gap, distance } = map.total;
  const further = findFurther(gap);
  const widest = map.questions[0];
  const say = distance === 'near' ? words.opening.near : words.opening.further;
  const sayWidest = isTied(map) ? words.opening.oneOfWidest : words.opening.widest;
  return [
    gap === 0 && words.opening.same,
    gap !== null && further && say(further, otherSeat(further), sayNumber(Math.abs(gap))),
    widest && widest.gap !== null && (Math.abs(widest.gap) < 1 ? words.opening.noGap : sayWidest(textOf(widest.id))),
  ]
    .filter(Boolean)
    .join(' ');
}
