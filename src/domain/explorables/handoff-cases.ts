import { type HandoffSetup, handoffFields } from './handoff-setup.ts';
import { findUsual } from './setup.ts';

/** Set-ups in which the model's first lesson, or the usual split, does not hold. Each from how the lesson starts. */
export const handoffCases = {
  'time-to-spare': { hotels: 2000, hours: 4400 },
  'few-hotels': { way: 'none', hotels: 500 },
  'many-hotels': { way: 'two', hotels: 2500 },
  'third-seller': { hotels: 2000, hours: 3300 },
  'simple-good': { good: 'simple', place: 6 },
} as const satisfies Record<string, Partial<HandoffSetup>>;

export type HandoffCase = keyof typeof handoffCases;

/** Their ids, in the order in which they are offered. */
export const handoffCaseIds = Object.keys(handoffCases) as HandoffCase[]; // the keys of the literal above

/** How the model is set for a case, all else as the lesson starts. */
export const setCase = (id: HandoffCase): HandoffSetup => ({ ...findUsual(handoffFields), ...handoffCases[id] });

/** The case for which the model is set just now, whatever its stage; undefined when for none. */
export function findCase(setup: HandoffSetup): HandoffCase | undefined {
  return handoffCaseIds.find((id) => {
    const wanted: HandoffSetup = { ...setCase(id), stage: setup.stage };
    return (Object.keys(wanted) as (keyof HandoffSetup)[]).every((name) => wanted[name] === setup[name]); // its own keys
  });
}
