import type { AssignedModel } from '../domain/explorables/assigned-setup.ts';
import type { ExplorableId } from '../domain/explorables/explorables.ts';

type SayValue = (value: string) => string | undefined;

/** A whole number as it stands in a link, in a sentence; nothing for what is none. */
const number =
  (say: (number: string) => string): SayValue =>
  (value) =>
    /^\d{1,6}$/.test(value) ? say(Number(value).toLocaleString('en-GB')) : undefined;
const hundredths =
  (say: (number: string) => string): SayValue =>
  (value) =>
    /^\d{1,6}$/.test(value) ? say((Number(value) / 100).toLocaleString('en-GB')) : undefined;
const choice =
  (names: Record<string, string>): SayValue =>
  (value) =>
    Object.hasOwn(names, value) ? names[value] : undefined;

const beside = (...levels: string[]) => Object.fromEntries(levels.map((level) => [level, `${level} held beside`]));

/**
 * What is set about each model, so that it can stand after "with". Every field that an assigned set-up can hold has its
 * words here; a value that has none is one that the model does not have.
 */
export const setupWords: Record<ExplorableId, Record<string, SayValue>> = {
  'budget-table': {
    line: choice({
      pricing: 'curves over the points for pricing',
      promotion: 'curves over the points for promotion',
      product: 'curves over the points for product',
      people: 'curves over the points for salespeople',
    }),
    shared: number((percent) => `${percent}% of both scorecards shared`),
    later: number((percent) => `${percent}% later years in the company’s result`),
    counts: number((percent) => `${percent}% later years in the shared number`),
    difference: number((percent) => `${percent}% difference between this year and later`),
    returns: hundredths((power) => `returns of ${power}`),
  },
  'two-diaries': {
    jobs: choice({ trays: 'Dana and Ravi', swapped: 'the clocks swapped', alike: 'one clock for both' }),
    week: number((week) => `the horizon at week ${week}`),
  },
  'level-explorer': {
    distance: hundredths((radii) => `the circles ${radii} radii apart`),
    held: choice({ none: 'nothing held beside', ...beside('undefined', 'defined', 'aligned', 'integrated') }),
    company: choice({
      umbrellas: 'the umbrella maker',
      telescopes: 'the telescope maker',
      saddles: 'the saddle maker',
      kites: 'the kite maker',
    }),
  },
  'move-the-handoff': {
    way: choice({ one: 'one hand-off', two: 'two hand-offs', none: 'no hand-off' }),
    place: number((steps) => `a hand-off after step ${steps}`),
    second: number((steps) => `the lead desk’s hand-off after step ${steps}`),
    hotels: number((hotels) => `${hotels} hotels`),
    hours: number((hours) => `${hours} hours for hotels`),
    back: number((back) => `${back} of 100 coming back`),
    good: choice({ fitted: 'a fitted service', simple: 'a simple good' }),
  },
};

/** Most settings that are named one by one. */
const MOST = 3;

/** How an assigned model is set, after its name: ", with 500 hotels and no hand-off"; "" for how the lesson starts. */
export function sayAssignedSetup(model: AssignedModel | null): string {
  if (!model || model.set?.length === 0) return '';
  const said = model.set?.flatMap(([field, value]) => setupWords[model.id][field]?.(value) ?? []);
  // What cannot be said in full is not said in part.
  if (!said || said.length > MOST || said.length !== model.set?.length) return ', with a set-up of its own';
  const last = said.at(-1);
  return `, with ${said.length > 1 ? `${said.slice(0, -1).join(', ')} and ` : ''}${last}`;
}
