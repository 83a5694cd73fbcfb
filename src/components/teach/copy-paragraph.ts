/** Makes the syllabus paragraph copy at one press, and puts the site's real address into it. */
export function startCopying(): void {
  // The built pages need not know where they stand; the browser does.
  for (const place of document.querySelectorAll<HTMLElement>('[data-address]')) {
    place.textContent = new URL(place.dataset.address ?? '/', location.href).href;
  }
  const text = document.querySelector('[data-copy-text]');
  const button = document.querySelector<HTMLElement>('[data-copy]');
  const note = document.querySelector('[data-copy-status]');
  if (!text || !button || !note) return;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText((text.textContent ?? '').replace(/\s+/g, ' ').trim());
      note.textContent = button.dataset.copied ?? '';
    } catch {
      // Where copying is not allowed, the paragraph stands selected for the reader's own keys.
      getSelection()?.selectAllChildren(text);
      note.textContent = button.dataset.failed ?? '';
    }
  });
}
