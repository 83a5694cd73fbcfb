/* What a page makes ready once it has been open for a while (site-script.ts). */

import './next-lesson.ts';
import { readyIslands } from './ready-islands.ts';

// The guess before reading is no island, so its press may have come before anything could hear it (watch-guess.ts).
for (const { type, target, defaultPrevented } of globalThis.early ?? [])
  if (type === 'submit' && !defaultPrevented && target instanceof HTMLFormElement && target.dataset.predict)
    target.requestSubmit();

void readyIslands();
