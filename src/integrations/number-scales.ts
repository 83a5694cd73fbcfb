import type { AstroIntegration } from 'astro';

type AstroVite = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0]['config']['vite'];
type VitePlugin = Extract<NonNullable<AstroVite['plugins']>[number], { name: string }>;

const NUMBERS = '\0truce-number-scales.js';

/**
 * Gives D3's scales the interpolators of numbers alone. Their default reads colours, dates and lists too, which our axes
 * never hold: that is 5 kB under brotli on each lesson with a model in it.
 */
export function numberScales(): VitePlugin {
  return {
    name: 'truce-number-scales',
    enforce: 'pre',
    resolveId: (id, importer) => (id === 'd3-interpolate' && importer?.includes('/d3-scale/') ? NUMBERS : undefined),
    load: (id) =>
      id === NUMBERS
        ? "export { interpolateNumber as interpolate, interpolateNumber, interpolateRound, piecewise } from 'd3-interpolate';"
        : undefined,
  };
}
