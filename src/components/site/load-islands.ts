// Islands need Astro's loader, which the build has put into files (integrations/shared-scripts.ts). It is fetched when
// the first island is near, so that a reader who never gets to the quiz never pays for it. The same goes for the sheets
// of what islands show only once they live: `<link rel="island-sheet">`.

async function load(): Promise<void> {
  for (const link of document.querySelectorAll<HTMLLinkElement>('[rel=island-sheet]')) link.rel = 'stylesheet';
  const loaders = document.querySelectorAll<HTMLLinkElement>('[rel=island-loader]');
  // All are fetched at once, and run in the order of the page: the loader reads what the scripts before it have set up.
  for (const link of loaders) link.rel = 'modulepreload';
  // Imported, and not in script elements, whose address the page's policy wants to be a trusted type.
  for (const { href } of loaders) await import(/* @vite-ignore */ href);
}

const observer = new IntersectionObserver(
  (entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    load();
  },
  { rootMargin: '400px' },
);
// An island has no box of its own; what it holds has.
for (const child of document.querySelectorAll('astro-island > *')) observer.observe(child);
