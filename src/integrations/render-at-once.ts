import type { AstroIntegration } from 'astro';

type AstroVite = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0]['config']['vite'];
type VitePlugin = Extract<NonNullable<AstroVite['plugins']>[number], { name: string }>;

/** What stands in Astro's renderer for React, and what stands there instead. */
const CHANGES: readonly (readonly [before: string, after: string])[] = [
  // Whether a function is a component of React is found out by rendering it. Here each one is.
  ['if (Component.name === "QwikComponent") return false;', 'return true;'],
  [
    'html = await renderToReadableStreamAsync(vnode, renderOptions);',
    'html = ReactDOM.renderToString(vnode, renderOptions);',
  ],
];

/** Astro's renderer for React with these changes. Throws where it is not as it was when they were written. */
export function changeRenderer(code: string): string {
  return CHANGES.reduce((changed, [before, after]) => {
    if (changed.split(before).length !== 2)
      throw new Error(`@astrojs/react no longer says "${before}" once. See src/integrations/render-at-once.ts.`);
    return changed.replace(before, () => after);
  }, code);
}

/**
 * Renders each island of a built page once and at once. Astro renders it a first time to see whether it is React's, and
 * then through a stream of the web, which splits, encodes and joins what is a text of some kilobytes: at a thousand
 * lessons that is a fifth of the rendering. Its own setting for no stream gives up the ids that tell islands apart.
 */
export function renderAtOnce(): VitePlugin {
  return {
    name: 'truce-render-at-once',
    apply: 'build',
    transform: (code, id) => (/@astrojs\/react\/dist\/server\.js/.test(id) ? changeRenderer(code) : undefined),
  };
}
