import type { StoredKind } from '../store/stored-names.ts';

/** What each kind of kept thing holds, and how long. The compiler asks for an entry for each kind that the store has. */
const stored: Record<StoredKind, { what: string; until: string; untilInTab?: string }> = {
  record: {
    what: 'The record: what was answered, guessed, noted and written, predictions about models with what the models gave, and when.',
    until: 'Until it is erased.',
  },
  snapshot: { what: 'A second form of a long record, which opens faster.', until: 'Goes with the record.' },
  present: { what: 'Which of several people uses the browser now.', until: 'Until everything is erased.' },
  name: { what: 'The name that such a person chose.', until: 'Until that person’s record is erased.' },
  theme: { what: 'Dark or light colours, once chosen.', until: 'Until everything is erased.' },
  slash: {
    what: 'That the slash key does not open search.',
    until: 'Until it is allowed again, or everything is erased.',
  },
  offered: {
    what: 'The one lesson in which it was said that the browser can be asked to keep the record.',
    until: 'Until everything is erased.',
  },
  'offline-copy': {
    what: 'The course itself, for reading without a network: the same files for everybody, nothing about who reads what.',
    until: 'Until it is removed under My progress; a newer edition takes its place.',
  },
  'offline-choice': {
    what: 'That an offline copy was asked for, or removed.',
    until: 'Until everything is erased.',
  },
  'put-off': { what: 'That a newer edition of the course was put off.', until: 'Until the tab is closed.' },
  comparison: {
    what: 'A comparison of two sides that was begun here: what the company is called, what was agreed.',
    until: 'Until it is forgotten on its page, or erased with the record.',
    untilInTab: 'Until it is forgotten on its page, erased with the record, or the tab is closed.',
  },
  code: {
    what: 'A sealed code that somebody sent for a comparison: a side and its answers, no name.',
    until: 'Goes with the comparison.',
    untilInTab: 'Goes with the comparison, at the latest when the tab is closed.',
  },
  assignment: {
    what: 'An assignment that was opened.',
    until: 'Until it is removed on its page, or erased with the record.',
  },
  searches: {
    what: 'The last six searches that led somewhere, to offer them again.',
    until: 'Until they are forgotten in the search box, or erased with the record.',
  },
  draft: {
    what: 'Unfinished work: answers that have not been checked yet, answers for one side, the name typed for a receipt.',
    until: 'Until the tab is closed.',
  },
  'tab-record': {
    what: 'The record, in browsers that allow it no better place.',
    until: 'Until the tab is closed.',
  },
};

/** How long a kept thing stays. `endsWithTab`: whether it is in a place that goes with the tab */
export function sayUntil(kind: StoredKind, endsWithTab: boolean): string {
  const { until, untilInTab = until } = stored[kind];
  return endsWithTab ? untilInTab : until;
}

/** Words of the privacy sheet. Its questions and answers are content, in `content/conformance/`. */
export const privacyWords = {
  title: 'Privacy sheet',
  description: 'What this course keeps, where, for how long, and who can see it: answers to what colleges ask.',
  lede: (course: string, edition: string, day: string) => `For “${course}”, edition ${edition}. ${day}.`,
  short: 'In short',
  questions: 'What colleges ask',
  stored: {
    heading: 'What is kept in the browser',
    text: 'Everything, name by name; “<person>” stands for ten letters and digits, made at random for each further person who uses the browser, and empty for the first; “<path>” for where the course stands on its host. The list is made from the code’s own, and tests compare it with what a browser holds after a visit.',
    columns: { name: 'Name', place: 'Kept in', what: 'What it holds', until: 'How long' },
    kinds: stored,
    erase: 'See, save or erase it under My progress',
  },
  policy: {
    heading: 'What every page forbids itself',
    text: 'This policy stands in each page and browsers enforce it. “self” is the address at which the course stands. Each page adds fingerprints of the scripts and styles that it holds itself.',
  },
  form: { heading: 'Short answers for a form', columns: { ask: 'Question', answer: 'Answer' } },
  see: { accessibility: 'Accessibility conformance report', about: 'About this course' },
} as const;
