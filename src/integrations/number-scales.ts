import type { AstroIntegration } from 'astro';

type AstroVite = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0]['config']['vite'];
type VitePlugin = Extract<NonNullable<AstroVite['plugins']>[number], { name: string }>;

const INTERPOLATORS = '\0truce-number-scales.js';
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
      return id === 'd3-interpolate' ? INTERPOLATORS : id === './tickFormat.js' ? FORMAT : undefined;
    },
    load: (id) => modules.get(id),
  };
}
