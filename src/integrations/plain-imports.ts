import type { AstroIntegration } from 'astro';

type AstroVite = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0]['config']['vite'];
type VitePlugin = Extract<NonNullable<AstroVite['plugins']>[number], { name: string }>;

const HELPER = '\0vite/preload-helper.js';

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
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
