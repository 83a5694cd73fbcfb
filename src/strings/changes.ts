/** Words of the page of changes and of the feed. */
export const changesWords = {
  title: 'What changed',
  description: 'What is new in the course, which questions were changed and how, and the editions that can be cited.',
  lede: (edition: string) => `You are reading edition ${edition}. Slips of the pen are mended without a mark here.`,
  news: 'News',
  inEdition: (day: string, edition: string) => `${day}, edition ${edition}`,
  look: 'Have a look',
  editions: 'Editions',
  present: (edition: string) => `Edition ${edition} is the present one. No earlier edition is kept here yet.`,
  earlier: (edition: string) =>
    `Edition ${edition} is the present one. Earlier ones stay as they were, for those who cite them:`,
  edition: (edition: string, day: string) => `Edition ${edition}, as it stood on ${day}`,
  since: (changed: number, added: number, gone: number) =>
    `Questions changed since then: ${changed}; added: ${added}; taken out: ${gone}.`,
  changedOnes: 'Those that changed:',
  questions: 'Questions that changed',
  questionsText:
    'A question is listed when what it asks, or what is right, became another. An answer to an earlier version is shown as one.',
  onDay: (day: string) => `Changed on ${day}`,
  version: (rev: number) => `Version ${rev}:`,
  feed: 'Read these changes as a feed (RSS)',
  feedName: (course: string) => `${course}: what changed`,
  feedText: 'News of the course and of its questions.',
  count: (count: number) => (count === 1 ? 'One question changed' : `${count} questions changed`),
  first: (asks: readonly string[], more: number) =>
    `${asks.map((one) => `“${one}”`).join(' ')}${more > 0 ? ` And ${more} more.` : ''}`,
} as const;
