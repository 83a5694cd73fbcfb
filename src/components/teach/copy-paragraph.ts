/** Makes a text copy at one press, its lines kept where it is preformatted, and puts the site's real address into it. */
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
      const written = text.textContent ?? '';
      await navigator.clipboard.writeText(text.matches('pre') ? written : written.replace(/\s+/g, ' ').trim());
      note.textContent = button.dataset.copied ?? '';
    } catch {
      // Where copying is not allowed, the text stands selected for the reader's own keys.
      getSelection()?.selectAllChildren(text);
      note.textContent = button.dataset.failed ?? '';
    }
  });
}
