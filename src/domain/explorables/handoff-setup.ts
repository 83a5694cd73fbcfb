import { usualPlace, type Way, ways } from './funnel-steps.ts';
import type { Setup } from './setup.ts';

/** What can be set about "move the hand-off". Usual is the laundry of the lesson. */
export const handoffFields = {
  /** How far the reader has come: asked first, moving the model, moving it after the second question too. */
  stage: { kind: 'choice', values: ['predict', 'moved', 'returned'], usual: 'predict' },
  way: { kind: 'choice', values: ways, usual: 'one' },
  /** Steps that Marketing has before it hands over. */
  place: { kind: 'whole', from: 1, to: 7, usual: usualPlace },
  /** Steps before the lead desk hands over to Sales, where there are two hand-offs. */
  second: { kind: 'whole', from: 2, to: 7, usual: usualPlace + 1 },
  /** Hotels a year that have heard of the laundry. */
  hotels: { kind: 'whole', from: 200, to: 3000, usual: 1000 },
  /** Hours a year that the sellers together have for hotels. */
  hours: { kind: 'whole', from: 600, to: 6600, usual: 2200 },
  /** Of a hundred hotels that have been handed over, how many come back and are handed over again. */
  back: { kind: 'whole', from: 0, to: 60, usual: 0 },
  /** What is sold: something to be fitted to each hotel in visits, or a simple good that is ordered. */
  good: { kind: 'choice', values: ['fitted', 'simple'], usual: 'fitted' },
} as const;

export type HandoffSetup = Setup<typeof handoffFields>;

/** Who answers for a step. */
export type Owner = 'marketing' | 'desk' | 'sales' | 'both';

/** After how many steps each hand-off lies, from the top. Two are never at the same place. */
export function findLines({ way, place, second }: Pick<HandoffSetup, 'way' | 'place' | 'second'>): readonly number[] {
  if (way === 'none') return [];
  if (way === 'one') return [place];
  const first = Math.min(place, 6);
  return [first, Math.max(second, first + 1)];
}

/** Who does the work of a step, hotel by hotel or, in Marketing, for all at once. */
export type Worker = Exclude<Owner, 'both'>;

/** Who owns a step. Takes the way, its lines, and the step's row, 0 to 7. */
export function findOwner(way: Way, [first = 0, second = first]: readonly number[], row: number): Owner {
  if (way === 'none') return 'both';
  if (row < first) return 'marketing';
  return row < second ? 'desk' : 'sales';
}

/** Who works to win hotels for a step. Where both own it, each does what it does in the usual split, and no line is crossed. */
export function findWorker(way: Way, lines: readonly number[], row: number): Worker {
  const owner = findOwner(way, lines, row);
  return owner !== 'both' ? owner : row < usualPlace ? 'marketing' : 'sales';
}

/** From where to where a line can be moved: the first or the second, of one or two. */
export const findRange = (line: number, lines: number) => ({ from: 1 + line, to: lines > 1 ? 6 + line : 7 });

/** What to set when a line is moved to any number of steps: the other one makes way for it. */
export function moveLine(setup: HandoffSetup, line: number, steps: number): Pick<HandoffSetup, 'place' | 'second'> {
  const lines = findLines(setup);
  const { from, to } = findRange(line, lines.length);
  const at = Math.min(to, Math.max(from, Math.round(steps)));
  const [place = at, second = setup.second] = lines;
  if (line === 1) return { place: Math.min(place, at - 1), second: at };
  return { place: at, second: lines.length > 1 ? Math.max(second, at + 1) : second };
}
