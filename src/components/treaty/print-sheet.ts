/** Prints the sheet alone, wherever on the page it stands; `treaty.css` hides the rest while the mark is there. */
export function printSheet(): void {
  const root = document.documentElement;
  root.dataset.print = 'treaty';
  addEventListener('afterprint', () => delete root.dataset.print, { once: true });
  window.print();
}
