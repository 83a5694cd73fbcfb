/** Bytes as people say them. */
const size = (bytes: number) =>
  bytes < 950_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : bytes < 950_000_000
      ? `${(bytes / 1_000_000).toFixed(1)} MB`
      : `${(bytes / 1_000_000_000).toFixed(1)} GB`;

/** Words about reading without a network. */
export const offlineWords = {
  installed: 'A free course on ending the war between Sales and Marketing.',
  instead: {
    title: 'This page needs the network',
    lede: 'There is no connection just now, and this page is not in the copy of the course that this browser keeps.',
    what: 'Lessons, questions, search, practice and your record work without a connection. Downloads and the pages for paper do not. When the network is back, load this page again.',
    copy: 'What is kept here',
  },
  heading: 'Reading without a network',
  looking: 'Looking for the offline copy…',
  cannot:
    'This browser cannot keep the course for reading without a network: it is too old, the page is in a private window, or the address does not begin with https.',
  cost: (files: number, travelling: number, bytes: number) =>
    `The whole course is ${files} files: about ${size(travelling)} to fetch once, ${size(bytes)} in the browser. Downloads and pages for paper are not among them.`,
  none: 'No copy is kept here. The course fetches one by itself after a page has been open for a while, unless it was removed here or the browser saves data.',
  off: 'The offline copy was removed, and no new one is made until you ask for it.',
  making: (done: number, files: number) =>
    `The copy is being fetched: ${done} of ${files} files are here. You can go on reading; it carries on on any page.`,
  kept: (files: number, bytes: number) =>
    `The whole course is kept in this browser and works without a network: ${files} files, ${size(bytes)}.`,
  estimate: (used: number, allowed: number) =>
    `All that this address keeps in the browser, your record included, takes about ${size(used)} of the ${size(allowed)} that the browser allows.`,
  keep: 'Keep the course for reading offline',
  remove: 'Remove the offline copy',
  removeNote: 'Your record stays. Reading then needs a network again.',
  removed: 'The offline copy is removed. Your record is as it was.',
  failed: 'The browser did not do it. Nothing of your record has changed; try it once more.',
} as const;
