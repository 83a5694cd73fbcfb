import type { Plugin } from 'vite';
import { type Breakage, breakages } from './breakages.ts';

/** The variable that names the breakage to make. */
export const BREAKAGE = 'BREAKAGE';

/** A source with a breakage made in it. Throws when the text to replace is not there exactly once. */
export function breakSource(source: string, { name, find, replace }: Breakage): string {
  const pieces = source.split(find);
  if (pieces.length !== 2)
    throw new Error(`Breakage "${name}": its text stands ${pieces.length - 1} times, not once. Mend test/breakages/.`);
  return pieces.join(replace);
}

/** Breaks one rule on its way into the tests, where the environment names one. */
export function makeBreakage(): Plugin {
  const breakage = breakages.find(({ name }) => name === process.env[BREAKAGE]);
  return {
    name: 'truce-breakage',
    enforce: 'pre',
    transform: (code, id) => (breakage && id.endsWith(`/${breakage.file}`) ? breakSource(code, breakage) : undefined),
  };
}
