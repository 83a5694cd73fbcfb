import sheet from '../../../styles/search.css?url';
import { loadSheet } from '../load-sheet.ts';
import { loadFirst } from './search-first.ts';
import { type SearchBox, startSearch } from './search-view.ts';

// This script is asked for when somebody comes near the search box; what it needs comes at the same time. The full
// text's index, four times as heavy as all of that, waits until the box is opened.
loadSheet(sheet);
loadFirst().catch(() => {});

let box: SearchBox | undefined;

/** Brings the open dialog to life. */
export function openSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#search');
  if (!dialog) return;
  const input = dialog.querySelector('input');
  input?.focus();
  // What is being typed already is not to be typed over.
  if (box) input?.select();
  box?.suggest();
  if (box) return;
  box = startSearch(dialog, 4);
  dialog.querySelector('[data-search-close]')?.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    // A click on the backdrop lands on the dialog itself; a click on a link may stay on this very page.
    const target = event.target;
    if (target === dialog || (target instanceof Element && target.closest('.hits a'))) dialog.close();
  });
}
