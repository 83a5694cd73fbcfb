/** Words of the search box at work, which come when somebody comes near it. */
export const searching = {
  recent: 'Searched lately',
  forget: 'Forget these searches',
  lessons: 'Lessons to go on with',
  terms: 'Terms on this page',
  looking: 'Looking through the whole text …',
  partly: 'The text of the lessons could not be loaded. Titles, headings, terms and questions are searched without it.',
  more: { lesson: 'Lessons that mention it', term: 'More terms', question: 'More questions', page: 'More pages' },
} as const;
