/** Has the browser download a text as a file. */
export function saveText(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
  // Not at once: some browsers begin the download a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Prints the sheet alone, wherever on the page it stands; `treaty.css` hides the rest while the mark is there. */
export function printSheet(): void {
  const root = document.documentElement;
  root.dataset.print = 'treaty';
  addEventListener('afterprint', () => delete root.dataset.print, { once: true });
  window.print();
}
