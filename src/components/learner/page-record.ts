/** What every page does with the record: dots and the way on, and on a lesson the guess before reading. */
import { openStore } from '../../store/open-store.ts';
import { keepGuess } from '../quiz/keep-guess.ts';
import { showProgress } from './show-progress.ts';

const form = document.querySelector<HTMLFormElement>('[data-predict]');

// Without a readable record the page is as the server sent it, which is complete.
openStore()
  .then((store) => Promise.all([showProgress(document, store), form && keepGuess(form, store)]))
  .catch(() => {});
