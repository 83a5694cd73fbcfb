import { isSparing } from './is-sparing.ts';
import { loadIslands } from './load-islands.ts';

/** Where a script says which others it needs, as the build writes it. */
const NEEDED = /\b(?:from|import)"(\.[^"]+)"/g;

const rest = () => new Promise((resolve) => (globalThis.requestIdleCallback ?? setTimeout)(resolve));

/** Fetches a script, behind everything that is wanted sooner, and does not run it. */
function fetchScript(href: string): Promise<unknown> {
  const link = Object.assign(document.createElement('link'), { rel: 'modulepreload', fetchPriority: 'low', href });
  const settled = new Promise((resolve) => {
    link.onload = resolve;
    link.onerror = resolve;
  });
  document.head.append(link);
  return settled;
}

/** Fetches a script with all that it needs. @param known addresses that are there or on their way */
async function fetchWhole(href: string, known: Set<string>): Promise<void> {
  if (known.has(href)) return;
  known.add(href);
  await fetchScript(href);
  // It was fetched a moment ago, however a host lets it be kept.
  const script = await (await fetch(href, { cache: 'force-cache', priority: 'low' })).text();
  const needed = [...script.matchAll(NEEDED)].map(([, name = '']) => new URL(name, href).href);
  await Promise.all(needed.map((one) => fetchWhole(one, known)));
}

const addressOf = (island: Element, name: string) => new URL(island.getAttribute(name) ?? '', location.href).href;

/**
 * Fetches what the page's islands need, when the browser has nothing else to do, and runs React, which the first of them
 * would wait for. So an island that comes into view is live at once. Does nothing for a reader who wants data spared.
 * Never rejects: what did not come is asked for again when it is needed.
 */
export async function readyIslands(): Promise<void> {
  // The pages of a package come from nearby.
  if (isSparing() || globalThis.truceBase !== undefined) return;
  if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve));
  await rest();
  const islands = [...document.querySelectorAll('astro-island[ssr]')].filter(
    (island) => island.firstElementChild?.checkVisibility?.() ?? true,
  );
  const [first] = islands;
  if (!first) return;
  try {
    const known = new Set<string>();
    const renderer = addressOf(first, 'renderer-url');
    const components = islands.map((island) => addressOf(island, 'component-url'));
    await Promise.all([
      // They watch for coming into view from now on, not from when the first is near.
      loadIslands(),
      ...[renderer, ...components].map((one) => fetchWhole(one, known)),
    ]);
    await rest();
    await import(/* @vite-ignore */ renderer);
  } catch {
    // Without a network a page is read as it is.
  }
}
