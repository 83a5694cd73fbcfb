import { scaleLinear } from 'd3-scale';
import { LAST_WEEK, QUARTER } from '../../../domain/explorables/diaries.ts';
import type { NamedWork } from './list-works.ts';

/** Width of the drawing; narrow, so that its words stay readable on a phone. */
export const WIDTH = 320;
const LEFT = 14;
const RIGHT = 306;
/** Where the quarter ends: it has more than a third of the width, which in two years would be an eighth. */
const BEND = 124;
/** Room for one letter of a name, on average. */
const LETTER = 7.4;

/** Weeks across the drawing, in two parts. */
export const scale = scaleLinear().domain([0, QUARTER, LAST_WEEK]).range([LEFT, BEND, RIGHT]).clamp(true);

const at = (week: number): number => Math.round(scale(week));

/** A piece of work as it is drawn: the end of its line, how long that is, and where its name stands, from that end. */
export interface Row extends NamedWork {
  x: number;
  y: number;
  length: number;
  label: { x: number; y: number; textAnchor?: 'end' };
}

/**
 * Lays out the lines of a diary below `top`: a name stands behind its line where there is room, and above it otherwise.
 * @returns the rows, and where the next thing can begin
 */
export function layOut(works: readonly NamedWork[], top: number): { rows: Row[]; bottom: number } {
  let bottom = top;
  const rows = works.map((work) => {
    const x = at(work.known);
    const length = x - at(work.done);
    const isBehind = x + 12 + work.name.length * LETTER <= WIDTH;
    const y = bottom + (isBehind ? 12 : 28);
    bottom = y + 11;
    return { ...work, x, y, length, label: isBehind ? { x: 12, y: 5 } : { x: 6, y: -11, textAnchor: 'end' as const } };
  });
  return { rows, bottom };
}
