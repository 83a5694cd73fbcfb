/** A scale that numbers are drawn on, from its left end to its right. */
export interface MapScale {
  from: number;
  to: number;
  /** Where it is marked. */
  ticks: readonly number[];
}

/** Totals and parts, cut between the levels. */
export const scoreScale: MapScale = { from: 20, to: 100, ticks: [40, 60, 80] };
/** The five answers of a question. */
export const answerScale: MapScale = { from: 1, to: 5, ticks: [1, 2, 3, 4, 5] };

/** Place of a number as a percentage of a drawing's width, so that marks and letters keep their size at any width. */
export const toPlace = ({ from, to }: MapScale, value: number): string =>
  `${Math.round(((value - from) / (to - from)) * 10_000) / 100}%`;
