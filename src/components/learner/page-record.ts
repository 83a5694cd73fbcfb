/** What every page does with the record: dots and the way on, and on a lesson the guess before reading. */
import { hasAssignments } from '../../store/has-assignments.ts';
import { openStore } from '../../store/open-store.ts';
import { readPresent } from '../../store/present-profile.ts';
import type { RecordStore } from '../../store/store.ts';
import { watchGuess } from '../quiz/watch-guess.ts';
import { showProgress } from './show-progress.ts';

const form = document.querySelector<HTMLFormElement>('[data-predict]');

/** Has the page say so when it belongs to one person while another is present. */
function watchPerson({ profile }: RecordStore) {
  const look = async () => {
    if (readPresent().id === profile.id) return;
    const { default: meet } = await import('./other-person.ts');
    meet(profile, readPresent);
  };
  look();
  // Another tab may switch at any time; a page that comes back out of the browser's back cache was not told of it.
  for (const event of ['storage', 'pageshow']) addEventListener(event, look);
}

declare global {
  interface Document {
    /** Whether the page is drawn beforehand; undefined in browsers that do no such thing. */
    prerendering?: boolean;
    onprerenderingchange?: (event: Event) => void;
  }
}

// A page that is drawn beforehand (components/site/next-lesson.ts) has not been opened, and may never be.
const seen =
  document.prerendering &&
  new Promise((resolve) => {
    document.onprerenderingchange = resolve;
  });

// Without a readable record the page is as the server sent it, which is complete.
Promise.resolve(seen)
  .then(openStore)
  .then((store) => {
    watchPerson(store);
    // The banner last: where storage is refused, asking for it throws.
    return Promise.all([
      showProgress(document, store),
      form && watchGuess(form, store),
      hasAssignments() && import('../assignment/banner.ts'),
    ]);
  })
  .catch(() => {});
