import { readFileSync } from 'node:fs';
import { oklchToHex } from '../../domain/oklch.ts';

const names = ['paper', 'ink', 'ink-2', 'sales', 'marketing', 'joint-fill'] as const;

/** The course's colours on light paper, as `src/styles/tokens.css` has them, in a form that every drawing knows. */
export function readColours(): Record<(typeof names)[number], string> {
  const css = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
  const read = (name: string): string => {
    const found = new RegExp(`--${name}: light-dark\\(oklch\\(([\\d.]+)% ([\\d.]+) ([\\d.]+)\\)`).exec(css);
    if (!found) throw new Error(`src/styles/tokens.css has no colour --${name} of the form light-dark(oklch(…), …).`);
    const [light = 0, chroma = 0, hue = 0] = found.slice(1).map(Number);
    return oklchToHex(light / 100, chroma, hue);
  };
  return Object.fromEntries(names.map((name) => [name, read(name)])) as Record<(typeof names)[number], string>; // all of them
}
