import type { AstroIntegration } from 'astro';

type AstroVite = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0]['config']['vite'];
type VitePlugin = Extract<NonNullable<AstroVite['plugins']>[number], { name: string }>;

const HELPER = '\0vite/preload-helper.js';

/** What Vite makes of an import, minified: of one thing out of a module, and of the module. */
const WRAPPED_ONE =
  /\b\w+\(async\(\)=>\{let\{(\w+):(\w+)\}=await (import\([^()]*\));return\{\1:\2\}\},\[\],import\.meta\.url\)/g;
const WRAPPED = /\b\w+\(\(\)=>(import\([^()]*\)),\[\],import\.meta\.url\)/g;

/** A script whose imports are as the browser knows them, without the wrapping of each. */
export const unwrapImports = (code: string): string => code.replace(WRAPPED_ONE, '$3').replace(WRAPPED, '$1');

/**
 * Leaves dynamic imports to the browser. Vite wraps each in a helper of 800 bytes that fetches the chunk's style sheets
 * and neighbours ahead of it. Ours have none to fetch: sheets that come late are linked by address.
 */
export function plainImports(): VitePlugin {
  return {
    name: 'truce-plain-imports',
    enforce: 'pre',
    apply: 'build',
    // Nor does any script carry the lists of what would be fetched ahead.
    config: () => ({ build: { modulePreload: false } }),
    resolveId: (id) => (id === HELPER ? id : undefined),
    generateBundle: {
      // After Vite has written the last of its wrapping.
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = unwrapImports(chunk.code);
      },
    },
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
