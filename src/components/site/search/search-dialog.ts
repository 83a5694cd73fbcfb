import sheet from '../../../styles/search.css?url';
import { loadSheet } from '../load-sheet.ts';
import { makeSearchBox } from './search-box.ts';
import { startSearch } from './search-view.ts';

let started = false;

/** Opens the dialog; the search bundle and the dialog's style are fetched on the first opening. */
export async function openSearch(dialog: HTMLDialogElement): Promise<void> {
  if (!started) {
    await loadSheet(sheet);
    if (!dialog.firstChild) dialog.append(makeSearchBox());
  }
  if (!dialog.open) dialog.showModal();
  const input = dialog.querySelector('input');
  input?.focus();
  input?.select();
  if (started) return;
  started = true;
  startSearch(dialog, 4);
  dialog.querySelector('[data-search-close]')?.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    // A click on the backdrop lands on the dialog itself; a click on a link may stay on this very page.
    const target = event.target;
    if (target === dialog || (target instanceof Element && target.closest('.hits a'))) dialog.close();
  });
}
