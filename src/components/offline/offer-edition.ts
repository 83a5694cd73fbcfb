import type { OfflineMessage } from '../../domain/offline/offline-copy.ts';
import { isPutOff, putOff } from '../../store/put-off.ts';
import { editionNote as words } from '../../strings/edition-note.ts';
import { loadSheet } from '../site/load-sheet.ts';
import { isBusy } from './is-busy.ts';
import sheet from './offer-edition.css?url';

const TAKE: OfflineMessage = 'take';

function makeButton(text: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn';
  button.textContent = text;
  button.addEventListener('click', press);
  return button;
}

let isOffered = false;

/**
 * Offers the edition that waits, in a note at the foot of the window. Nobody is given it: not whoever is in the middle of
 * something, who is asked on another page, and not other tabs, which go on with the files of their own edition. Whoever
 * never answers has it once all tabs of the course have been closed.
 */
export async function offerEdition(registration: ServiceWorkerRegistration): Promise<void> {
  if (isOffered || isPutOff() || isBusy()) return;
  isOffered = true;
  await loadSheet(sheet);
  const note = document.createElement('aside');
  note.className = 'edition-note';
  note.setAttribute('aria-label', words.label);
  const text = document.createElement('p');
  text.setAttribute('role', 'status');
  const take = makeButton(words.take, () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    registration.waiting?.postMessage(TAKE);
  });
  const later = makeButton(words.later, () => {
    putOff();
    note.remove();
  });
  note.append(text, take, later);
  document.body.append(note);
  // A status is read out when its words come after it.
  text.textContent = words.text;
  const begins = () => note.remove();
  for (const type of ['input', 'change']) document.querySelector('main')?.addEventListener(type, begins);
}
