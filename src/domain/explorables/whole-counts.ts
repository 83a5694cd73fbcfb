import type { Passage } from './handoff-flow.ts';

/** A passage in whole hotels. */
export interface WholePassage {
  reached: number;
  wentOn: number;
  notWon: number;
  lostAtLine: number;
  lostForTime: number;
}

/**
 * Rounds what became of the hotels at a step so that the parts still add up to those who reached it, and those who went
 * on are those who reach the next one. Each part is at most one hotel off its own rounding.
 */
export function roundPassage({ reached, wentOn, lostAtLine, lostForTime }: Passage): WholePassage {
  const ends = [wentOn, wentOn + lostAtLine, wentOn + lostAtLine + lostForTime, reached].map(Math.round);
  const [went = 0, line = 0, time = 0, all = 0] = ends;
  return { reached: all, wentOn: went, lostAtLine: line - went, lostForTime: time - line, notWon: all - time };
}
