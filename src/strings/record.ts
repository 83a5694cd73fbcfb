import type { CopyFault } from '../domain/record/saved-copy.ts';
import type { NotKeptReason } from '../store/not-kept.ts';
import type { Keeping } from '../store/store.ts';

/** "1 answer", "2 answers". */
const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
/** "a", "a and b", "a, b and c". */
const join = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** Whether and where work is kept, on every page that says so in full. */
export const keepingWords: Record<Keeping, string> = {
  kept: 'Kept in this browser, on this device, and sent nowhere. Whoever uses this browser can see it. Clearing the browser’s data clears it too, and some browsers clear it by themselves after a week or more without a visit.',
  'this-tab':
    'Kept in this tab only: this browser does not let the course store anything for longer. It is gone when you close the tab, so save a copy before you do.',
  'not-kept': 'Not kept: this browser does not let the course store anything. It is gone when you leave this page.',
};

/** Every word of the learner's own page. */
export const recordWords = {
  noScript:
    'Your progress is kept in your own browser, not on a server, so putting it together needs JavaScript. It is switched off here. You can read every lesson and every answer without it.',
  loading: 'Reading your record…',
  unreadable:
    'Your record could not be read, because the browser’s storage gave way. Nothing of it has been changed. Reload the page; if that does not help, close the browser’s other tabs of this course and reload.',
  broken: 'Part of this page could not be shown. Your record is untouched, and you can still save a copy of it below.',

  keeping: keepingWords,
  keptAs: (name: string) => keepingWords.kept.replace('Kept in this browser,', `Kept in this browser as ${name},`),

  empty: 'Nothing is recorded yet. Open a lesson or answer a question, and it appears here.',
  start: (title: string) => `Start with: ${title}`,
  next: (title: string) => `Continue: ${title}`,
  allDone: 'You have answered every question of every lesson.',
  practise: 'Take the diagnostic',
  sum: (done: number, started: number, lessons: number) =>
    `${done} of ${count(lessons, 'lesson')} done${started ? `, ${started} started` : ''}.`,
  answers: (answered: number, questions: number, right: number) =>
    answered
      ? `You have answered ${answered} of ${count(questions, 'question')}, ${right} of them right.`
      : 'You have not answered a quiz question yet.',

  states: { none: 'not begun', half: 'started', done: 'done' },

  opened: (lesson: string) => `Opened “${lesson}”`,
  noted: (lesson: string) => `Wrote a note on “${lesson}”`,
  copied: (entries: number) => `Saved a copy of ${count(entries, 'entry', 'entries')}`,
  predicted: 'Guessed before reading:',
  answered: { right: 'Answered right:', partly: 'Answered partly right:', wrong: 'Answered, not right yet:' },
  earlierVersion: 'answered an earlier version',
  settings: { practice: 'in practice', 'warm-up': 'before a later lesson' } as Record<string, string>,
  elsewhere: 'outside its lesson',
  diagnosed: { sales: 'from Sales', marketing: 'from Marketing', other: 'from neither department' },
  tookDiagnostic: (seat: string) => `Took the diagnostic, ${seat}`,
  wroteTreaty: 'Wrote on the treaty',
  decided: 'Made a decision in a case',
  explored: (model: string) => `Predicted in ${model}`,
  goneModel: 'a model that has left the course',
  goneQuestion: 'a question that has left the course',

  quarantine: 'Entries that cannot be read',
  newer: (number: number) =>
    `${count(number, 'entry was', 'entries were')} written by a later version of this course. Reload the page to get that version.`,
  damaged: (number: number) => `${count(number, 'entry is', 'entries are')} damaged and cannot be shown.`,
  untouched: 'They are left as they are, are part of every copy you save, and go only when you erase this record.',

  own: 'Your record in your hands',
  save: 'Save a copy of my work',
  saveNote: 'A small file that you can keep, move to another device or hand in. Only you decide who sees it.',
  restore: 'Restore from a copy',
  restoreNote:
    'Adds what the file holds to this record. Nothing is replaced, and adding the same copy twice changes nothing. Restore only copies of your own: what comes from somebody else’s cannot be taken out again. To look at somebody else’s, first add a person and switch.',
  restored: (added: number, held: number) => {
    if (held === 0) return 'That copy is empty: there was nothing to add.';
    if (added === 0) return `Nothing new: all ${count(held, 'entry', 'entries')} of that copy were here already.`;
    return `Added ${count(added, 'new entry', 'new entries')}. ${held - added ? `${held - added} more ${held - added === 1 ? 'was' : 'were'} here already.` : ''}`.trim();
  },
  unchanged: 'Nothing here has been changed.',
  faults: {
    'too-big':
      'That file is larger than 64 MB, which no copy of a record is. Choose the file named truce-record and a date.',
    empty: 'That file is empty. Save the copy once more on the other device, or choose another file.',
    'not-json':
      'That file is not a copy of a record. Choose the file named truce-record and a date; its name ends in .json.',
    'cut-short': 'That copy is not complete: it stops part of the way. Copy or download it once more, then try again.',
    'not-truce': 'That file comes from somewhere else. Choose the file named truce-record and a date.',
    newer:
      'That copy was saved by a later version of this course. Reload the page to get that version, then try again.',
    damaged: 'That copy has been changed and cannot be read any more. Choose an earlier copy, if you have one.',
    unread: 'The browser could not read that file. Check that it is still there and may be opened, then try again.',
  } satisfies Record<CopyFault | 'unread', string>,
  notKept: {
    full: 'The browser’s space for this site is used up. Free some space on this device, then try again.',
    invalid: 'The browser could not store what that file holds. Choose another copy, if you have one.',
    'other-person': 'Another tab has switched to another person. Load this page again.',
    failed: 'The browser’s storage gave way. Reload the page, then try again.',
  } satisfies Record<NotKeptReason, string>,

  erase: 'Erase this record',
  eraseNothing: 'There is nothing to erase.',
  eraseTitle: 'Erase your whole record?',
  eraseLoss: (
    answers: number,
    openings: number,
    notes: number,
    diagnostics: number,
    drafts: number,
    decisions: number,
    predictions: number,
    copies: number,
    rest: number,
  ) =>
    `This removes ${join([
      ...(answers ? [count(answers, 'answer')] : []),
      ...(openings ? [count(openings, 'lesson opening')] : []),
      ...(notes ? [`your notes on ${count(notes, 'lesson')}`] : []),
      ...(diagnostics ? [count(diagnostics, 'diagnostic')] : []),
      ...(drafts ? [`your treaty in ${count(drafts, 'version')}`] : []),
      ...(decisions ? [count(decisions, 'decision in a case', 'decisions in cases')] : []),
      ...(predictions ? [count(predictions, 'prediction about a model', 'predictions about models')] : []),
      ...(copies ? [count(copies, 'note that a copy was saved', 'notes that a copy was saved')] : []),
      ...(rest ? [count(rest, 'unreadable entry', 'unreadable entries')] : []),
    ])} from this browser. Nobody can bring them back, except from a copy that you saved.`,
  eraseFirst: 'Erase all of it',
  eraseSure: 'Last question: erase it for good?',
  eraseSureText: 'After this there is nothing left here to save.',
  eraseLast: 'Yes, erase it for good',
  keep: 'Keep my work',
  erased: 'The record is erased. It is empty now.',
  stillHere: 'Nothing was erased.',
};
