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

/** Who owns a step. Takes the way, its lines, and the step's row, 0 to 7. */
export function findOwner(way: Way, [first = 0, second = first]: readonly number[], row: number): Owner {
  if (way === 'none') return 'both';
  if (row < first) return 'marketing';
  return row < second ? 'desk' : 'sales';
}

/** What to set when one of the lines is moved: the other makes way for it. Takes the line, 0 or 1, and any number. */
export function moveLine(setup: HandoffSetup, line: number, to: number): Pick<HandoffSetup, 'place' | 'second'> {
  const [first = setup.place, second = setup.second] = findLines(setup);
  const [least, most] = setup.way === 'one' ? [1, 7] : line === 0 ? [1, 6] : [2, 7];
  const place = Math.min(most, Math.max(least, Math.round(to)));
  if (setup.way === 'one') return { place, second: setup.second };
  return line === 0
    ? { place, second: Math.max(second, place + 1) }
    : { place: Math.min(first, place - 1), second: place };
}
