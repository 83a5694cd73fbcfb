/** A record by its person's name. */
const recordOf = (name: string) => (name ? `${name}’s record` : 'this browser’s first record');

/** Said on a page that stays with one person after another tab has switched to another. A file of its own: see there. */
export const otherPersonWords = {
  other: (then: string, now: string) =>
    `Another tab has switched to ${recordOf(now)}. This page still belongs to ${recordOf(then)}: nothing more that is done on it is kept.`,
  loadAgain: (now: string) => (now ? `Load this page again for ${now}` : 'Load this page again'),
};
