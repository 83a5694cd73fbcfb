/* What a page makes ready once it has been open for a while (site-script.ts). */

import { readyNextLesson } from './next-lesson.ts';
import { readyIslands } from './ready-islands.ts';

/** How long nobody has to have touched anything, in milliseconds. */
const STILL = 1000;
const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'scroll'];

/** Waits until the reader is still: nothing that is made ready may come between a hand and what it moves. */
const waitUntilStill = () =>
  new Promise<void>((resolve) => {
    let timer = 0;
    const end = () => {
      for (const touch of TOUCHES) removeEventListener(touch, begin, true);
      resolve();
    };
    const begin = () => {
      clearTimeout(timer);
      timer = window.setTimeout(end, STILL);
    };
    for (const touch of TOUCHES) addEventListener(touch, begin, true);
    begin();
  });

// The guess before reading is no island, so its press may have come before anything could hear it (watch-guess.ts).
for (const { type, target, defaultPrevented } of globalThis.early ?? [])
  if (type === 'submit' && !defaultPrevented && target instanceof HTMLFormElement && target.dataset.predict)
    target.requestSubmit();

await waitUntilStill();
void readyNextLesson();
void readyIslands();
