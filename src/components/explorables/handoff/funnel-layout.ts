import { scaleLinear } from 'd3-scale';
import { handoffFields } from '../../../domain/explorables/handoff-setup.ts';

/** Units of the drawings, which are as wide as a small phone shows readably. */
export const width = 360;
/** Middle of the bars. */
export const middle = 238;
/** Height of a step, and of what stands at a line. */
export const row = 27;
export const lineRoom = 46;
/** Where the first step begins: the name of its owner stands above. */
export const top = 28;

const toSpan = scaleLinear()
  .domain([0, Math.sqrt(handoffFields.hotels.to)])
  .range([0, 148]);

/** Width of a bar. The square root keeps six hotels visible beside three thousand. */
export const toWidth = (count: number): number => toSpan(Math.sqrt(count));

/** Where a step's row begins, with so many lines above it. */
export const toRow = (step: number, lines: number): number => top + step * row + lines * lineRoom;

/** Where a line lies after so many steps; from a height back to steps with `invert`. */
export const toLine = (line: number) => {
  const from = top + line * lineRoom + 14;
  return scaleLinear()
    .domain([0, 8])
    .range([from, from + 8 * row]);
};
