import type { Keeping } from '../store/store.ts';

/** Words on whether work is kept, wherever that is said. */
export const keepingWords: Record<Keeping, string> = {
  kept: 'Your work is kept in this browser, on this device. Nobody else can see it.',
  'this-tab':
    'Your work is kept in this tab only: this browser does not let the course store anything for longer. It is gone when you close the tab, so save a copy first.',
  'not-kept':
    'Your work is not being kept: this browser does not let the course store anything. It is gone when you leave the page.',
};
