// A term in a lesson is a link to its entry in the glossary. Where the browser has popovers, the definition opens in
// place instead; what that takes is fetched on first use, so that a lesson carries none of it.

// A package has the file between the two.
const terms = document.querySelectorAll<HTMLAnchorElement>('article a[href*="/glossary/"][href*="#"]');
for (const term of 'popover' in document.body ? terms : []) {
  term.ariaHasPopup = 'dialog';
  term.addEventListener('click', async (event) => {
    // With a key held, the reader asks for the glossary in another tab.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    try {
      const { openTerm } = await import('./term-card.ts');
      // A click that a key made counts no presses.
      await openTerm(term, event.detail > 0);
    } catch {
      location.assign(term.href);
    }
  });
}
