import type { Element } from 'xast';
import { x } from './xml.ts';

/** Name of the variable that holds the answer. */
export const RESPONSE = 'RESPONSE';
/** Name of the variable that chooses what is said afterwards. */
export const FEEDBACK = 'FEEDBACK';
/** Name of the variable that holds the points. */
export const SCORE = 'SCORE';

/** The answer that was given. */
export const answer = (): Element => x('qti-variable', { identifier: RESPONSE });
/** The right answer. */
export const key = (): Element => x('qti-correct', { identifier: RESPONSE });

/** Gives a variable its value. */
export const set = (variable: string, value: Element): Element =>
  x('qti-set-outcome-value', { identifier: variable }, value);

const points = (value: number): Element => x('qti-base-value', { 'base-type': 'float' }, String(value));

/** Shows the feedback of this name. */
export const say = (name: string): Element => set(FEEDBACK, x('qti-base-value', { 'base-type': 'identifier' }, name));

/** Gives full marks, 1. */
export const mark = (): Element => set(SCORE, points(1));

/** A rule for the first of these conditions that holds; a last one without a condition is for all other answers. */
export function choose(...cases: readonly { when?: Element; do: readonly Element[] }[]): Element {
  const parts = cases.map(({ when, do: rules }, i) => {
    if (!when) return x('qti-response-else', [...rules]);
    return x(i === 0 ? 'qti-response-if' : 'qti-response-else-if', [when, ...rules]);
  });
  return x('qti-response-condition', parts);
}

/** Whether the whole answer is right. */
export const isRight = (): Element => x('qti-match', [answer(), key()]);
/** Whether nothing was answered. */
export const isEmpty = (): Element => x('qti-is-null', [answer()]);
/** Whether something was answered. */
export const isGiven = (): Element => x('qti-not', [isEmpty()]);

const compare = (name: 'equal' | 'gte' | 'lte', value: number): Element =>
  x(`qti-${name}`, name === 'equal' ? { 'tolerance-mode': 'exact' } : {}, [answer(), points(value)]);

/** Whether the number given is this one, give or take the tolerance. A range, because not every player does tolerances. */
export const isNear = (value: number, tolerance: number): Element =>
  tolerance === 0
    ? compare('equal', value)
    : x('qti-and', [compare('gte', value - tolerance), compare('lte', value + tolerance)]);
