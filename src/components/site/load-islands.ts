// Islands need Astro's loader, which the build has put into files (integrations/shared-scripts.ts). It is fetched when
// the first island is near, so that a reader who never gets to the quiz never pays for it. The same goes for the sheets
// of what islands show only once they live: `<link rel="island-sheet">`.

function load(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('[rel=island-sheet]')) link.rel = 'stylesheet';
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="island-loader"]')) {
    const script = document.createElement('script');
    script.src = link.href;
    // In the order of the page: the loader reads what the scripts before it have set up.
    script.async = false;
    link.replaceWith(script);
  }
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
