/** Words of the table of all levels, and those of the level explorer that stand in the lesson before its script comes. */
export const levelWords = {
  note: 'A model, not data: distance is a picture here, and the companies are invented.',
  /** The reading of the picture that stands in for the explorer. */
  worked:
    'Leads sent back rule out undefined; a plan shown only when finished rules out aligned (right) and integrated; so the umbrella maker is defined (left): the circles touch.',
  readingNote: 'Sentences marked “our reading” go beyond what the 2006 article says.',
  ourReading: 'our reading',
  table: 'All four levels, sign by sign',
  tableLink: 'See all four levels side by side, as a table',
  sign: 'Sign',
};
