// Islands need Astro's loader, which the build has put into a file (integrations/shared-scripts.ts). It is fetched when
// the first island is near, so that a reader who never gets to the quiz never pays for it. The same goes for the sheets
// of what islands show only once they live: `<link rel="island-sheet">`.

/** Rejects when there is no network; asked again, it tries again. */
export async function loadIslands(): Promise<void> {
  for (const link of document.querySelectorAll<HTMLLinkElement>('[rel=island-sheet]')) link.rel = 'stylesheet';
  const loader = document.querySelector<HTMLLinkElement>('[rel=island-loader]');
  // Imported, and not in a script element, whose address the page's policy wants to be a trusted type.
  if (loader) await import(/* @vite-ignore */ loader.href);
}

const observer = new IntersectionObserver(
  (entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    loadIslands().catch(() => {});
  },
  { rootMargin: '1200px' },
);
// An island has no box of its own; what it holds has.
for (const child of document.querySelectorAll('astro-island > *')) observer.observe(child);
