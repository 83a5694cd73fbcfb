import type { AstroIntegration } from 'astro';

type AstroVite = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0]['config']['vite'];
type VitePlugin = Extract<NonNullable<AstroVite['plugins']>[number], { name: string }>;

const INTERPOLATORS = '\0truce-number-scales.js';
const BISECT = '\0truce-number-scales-bisect.js';
const FORMAT = '\0truce-number-scales-format.js';

const modules = new Map([
  // Written out and not taken from d3-interpolate, whose later releases are one module that cannot be shaken.
  [
    INTERPOLATORS,
    `export const interpolateNumber = (from, to) => (part) => from * (1 - part) + to * part;
export const interpolateRound = (from, to) => (part) => Math.round(from * (1 - part) + to * part);
export { interpolateNumber as interpolate };
export const piecewise = () => { throw new Error('The scales of this site know numbers alone.'); };`,
  ],
  // The package's own takes comparisons of any kind; a scale only asks between which two of its numbers another lies.
  [
    BISECT,
    `export const bisect = (numbers, number, low, high) => {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (number < numbers[middle]) high = middle;
    else low = middle + 1;
  }
  return low;
};`,
  ],
  [FORMAT, 'export default () => String;'],
]);

/**
 * Gives D3's scales numbers alone. Their default interpolators read colours, dates and lists too, and their ticks can be
 * formatted in many ways; our axes hold whole numbers and say them in words of their own. Without this, each lesson with
 * a model in it would have 6 kB more under brotli.
 */
export function numberScales(): VitePlugin {
  return {
    name: 'truce-number-scales',
    enforce: 'pre',
    resolveId: (id, importer) => {
      if (!importer?.includes('/d3-scale/')) return undefined;
      if (id === 'd3-array' && importer.endsWith('/continuous.js')) return BISECT;
      return id === 'd3-interpolate' ? INTERPOLATORS : id === './tickFormat.js' ? FORMAT : undefined;
    },
    load: (id) => modules.get(id),
    // D3 makes its searches when it is loaded; said to be without effects, those that nobody uses are left out.
    transform: (code, id) =>
      id.includes('/d3-array/')
        ? code.replace(/^const (bisect\w+|ascendingBisect) = (.+);$/gm, 'const $1 = /* @__PURE__ */ (() => $2)();')
        : undefined,
  };
}
