import sheet from '../../../styles/search.css?url';
import { startSearch } from './search-view.ts';

let started = false;

/** Fetches the dialog's style with the search, not with every page. A style that fails to come must not stop anyone. */
function loadSheet(): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = sheet;
  const settled = new Promise((resolve) => {
    link.onload = resolve;
    link.onerror = resolve;
  });
  document.head.append(link);
  return settled;
}

/** Opens the dialog; the search bundle is fetched on the first opening. */
export async function openSearch(dialog: HTMLDialogElement): Promise<void> {
  if (!started) await loadSheet();
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
