import type { SubScaleId } from '../../schemas/diagnostic.ts';
import { compareBySize } from './distance.ts';
import type { TeamSeat } from './response.ts';
import type { Compared, TeamMap } from './team-map.ts';

/** A number at two times. */
export interface MovedNumber {
  before: number | null;
  now: number | null;
  /** Now less before; null when one of them is missing. */
  change: number | null;
}

/** What moved on one scale. */
export interface MovedScale {
  /** Each side's median. */
  sides: Record<TeamSeat, MovedNumber>;
  /** Marketing's median less that of Sales. */
  gap: MovedNumber;
  /** How much wider the gap is now, whichever way it points; below zero when it is narrower; null without both gaps. */
  wider: number | null;
}

/** What moved between two maps of the same questions. */
export interface Moved {
  total: MovedScale & { joint: MovedNumber };
  /** The largest change of a gap first, wider or narrower; those without one last; else in the order of the parts. */
  parts: (MovedScale & { id: SubScaleId; joint: MovedNumber })[];
  /** Ordered like the parts; equal changes stay in the order of the map of now. A question has no joint number. */
  questions: (MovedScale & { id: string; subScale: SubScaleId })[];
}

const subtract = (now: number | null, before: number | null): number | null =>
  now === null || before === null ? null : now - before;

const sizeOf = (gap: number | null): number | null => (gap === null ? null : Math.abs(gap));

const moveNumber = (before: number | null = null, now: number | null): MovedNumber => ({
  before,
  now,
  change: subtract(now, before),
});

function moveScale(before: Compared | undefined, now: Compared): MovedScale {
  const side = (seat: TeamSeat) => moveNumber(before?.sides[seat].median, now.sides[seat].median);
  const gap = moveNumber(before?.gap, now.gap);
  return {
    sides: { sales: side('sales'), marketing: side('marketing') },
    gap,
    wider: subtract(sizeOf(gap.now), sizeOf(gap.before)),
  };
}

const byChange = (one: MovedScale, other: MovedScale) => compareBySize(one.wider, other.wider);

/**
 * What moved from an earlier map to the one of now. Both must be of the same edition of the questions; whatever the
 * earlier one lacks has no number before.
 */
export function findMoved(before: TeamMap, now: TeamMap): Moved {
  return {
    total: { ...moveScale(before.total, now.total), joint: moveNumber(before.total.joint, now.total.joint) },
    parts: now.parts
      .map((part) => {
        const earlier = before.parts.find(({ id }) => id === part.id);
        return { id: part.id, ...moveScale(earlier, part), joint: moveNumber(earlier?.joint, part.joint) };
      })
      .toSorted(byChange),
    questions: now.questions
      .map((question) => {
        const earlier = before.questions.find(({ id }) => id === question.id);
        return { id: question.id, subScale: question.subScale, ...moveScale(earlier, question) };
      })
      .toSorted(byChange),
  };
}
