import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { conformanceSchema } from '../../src/schemas/conformance.ts';

const read = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');

/** Relative luminance of a colour, as WCAG 2.2 defines it; from OKLCH by the matrices of its inventor, B. Ottosson. */
function luminance(colour: string): number {
  if (colour === '#fff') return 1;
  const [light = 0, chroma = 0, hue = 0] = [...colour.matchAll(/[\d.]+/g)].map(Number);
  const [a, b] = [Math.cos, Math.sin].map((turn) => chroma * turn((hue * Math.PI) / 180)) as [number, number];
  const l = (light / 100 + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (light / 100 - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (light / 100 - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s;
  const [r, g, bl] = [red, green, blue].map((part) => Math.min(1, Math.max(0, part))) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * bl;
}

/** Every colour of the style sheets: its luminance in light and in dark. */
const colours = new Map(
  [
    ...`${read('styles/tokens.css')}${read('styles/late-tokens.css')}`.matchAll(
      /--([\w-]+): (?:light-dark\((#fff|oklch\([^)]+\)), (oklch\([^)]+\))\)|(oklch\([^)]+\)));/g,
    ),
  ].map(
    ([, name = '', light, dark, both]) => [name, [light ?? both ?? '', dark ?? both ?? ''].map(luminance)] as const,
  ),
);

type Theme = 0 | 1;
const of = (name: string, theme: Theme) => (name === 'white' ? 1 : (colours.get(name)?.[theme] ?? Number.NaN));
function contrast(one: string, other: string, theme: Theme): number {
  const [dark = 0, light = 0] = [of(one, theme), of(other, theme)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
const themes: Theme[] = [0, 1];

test('edges, sides and marks stand out from the page, and the report says which does not', () => {
  const low = ['edge', 'sales', 'marketing', 'joint', 'joint-fill', 'good', 'warn'].flatMap((name) =>
    ['paper', 'raised'].flatMap((ground) =>
      themes.filter((theme) => !(contrast(name, ground, theme) >= 3)).map((theme) => `${name} on ${ground} ${theme}`),
    ),
  );
  // In dark colours, what fills shapes in figures. Dots and marks take the lighter plum.
  expect(low).toEqual(['joint-fill on paper 1', 'joint-fill on raised 1']);
  expect(read('styles/base.css')).not.toMatch(/\.dot[^}]*joint-fill/);
  const report = conformanceSchema.parse(parse(read('content/conformance/wcag.yml')));
  const told = report.criteria.find(({ id }) => id === '1.4.11');
  expect(told?.support).toBe('partially-supports');
  expect(told?.remark).toContain(`${contrast('joint-fill', 'paper', 1).toFixed(1)} to 1`);
});

test('words on the colours of the sides can be read', () => {
  for (const theme of themes) {
    expect(contrast('on-side', 'sales', theme)).toBeGreaterThan(4.5);
    expect(contrast('on-side', 'marketing', theme)).toBeGreaterThan(4.5);
    expect(contrast('white', 'joint-fill', theme)).toBeGreaterThan(4.5);
  }
});
