import type { LevelId } from '../domain/levels.ts';

/** Words of the level explorer and of the table that stands under it. */
export const levelWords = {
  choose: 'Level',
  signs: 'What you would see in a week',
  ourReading: 'our reading',
  readingNote: 'Sentences marked “our reading” go beyond what the 2006 article says.',
  table: 'All four levels, sign by sign',
  tableLink: 'See all four levels side by side, as a table',
  sign: 'Sign',
  sales: 'Sales',
  marketing: 'Marketing',
  band: (from: number, to: number) => `${from} to ${to} on the 2006 total`,
  /** What the two circles do, for readers who see them and for those who do not. */
  picture: {
    undefined: 'The circles stand apart.',
    defined: 'The circles touch along one agreed line.',
    aligned: 'The circles overlap, and each keeps most of its own ground.',
    integrated: 'The circles nearly coincide. A rim of each remains.',
  } satisfies Record<LevelId, string>,
};
