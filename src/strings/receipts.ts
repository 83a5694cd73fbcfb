import type { CodeReason } from '../domain/codes/code-reason.ts';
import type { Odd } from '../domain/receipt/odd.ts';
import type { OtherThing, ReceiptReason } from '../domain/receipt/receipt-reason.ts';
import { sayCodeReason } from './codes.ts';

const grouped = (number: number) => number.toString().replace(/\B(?=(\d{3})+$)/g, ',');

const askForFile = 'Ask the student for the file named “truce-receipt”.';

const otherThings: Record<OtherThing, string> = {
  record: `This is the saved copy of a student’s whole record, not a receipt for one assignment. ${askForFile}`,
  team: `This is a saved comparison of two sides, not a receipt. ${askForFile}`,
  seat: `This holds sealed answers to the twenty questions, not a receipt. ${askForFile}`,
  invite: `This is an invitation to answer the twenty questions, not a receipt. ${askForFile}`,
  assign:
    'This is the link of an assignment, not a receipt for one. Ask the student to open it and to hand in what its page gives at the end.',
  'receipt-code':
    'This is not a receipt’s file, but there is the short code of one in it. Copy the code and paste it where codes are read.',
  archive: 'This is a packed archive. Unpack it, then choose the files that were in it.',
  pdf: 'This is a page to print, which can be read by eye only. Ask the student for the file named “truce-receipt”, or for the short code.',
};

/** Why a text was not read as a receipt, and what to do. */
export function sayReceiptReason(reason: ReceiptReason): string {
  switch (reason.type) {
    case 'empty':
      return 'This file is empty. Ask the student to save the receipt again and to send the new file.';
    case 'too-long':
      return `This has more than ${grouped(reason.limit)} characters, more than any receipt. Choose the files named “truce-receipt”, or paste only the codes.`;
    case 'not-json':
      return `This file is not a receipt. ${askForFile}`;
    case 'cut-off':
      return 'The end of this receipt is missing. Get the file again from where it was handed in, or ask the student to send it once more.';
    case 'other-thing':
      return otherThings[reason.thing];
    case 'other-format':
      return `This file was not written by this course. ${askForFile}`;
    case 'newer-version':
      return 'This receipt was made by a newer version of this course. Load this page again, then choose the file once more.';
    case 'damaged':
      return `This receipt is damaged: what stands under “${reason.field}” is missing or cannot be read. Ask the student to save it again and to send the new file.`;
    case 'code':
      return sayReceiptCodeReason(reason.reason);
    case 'other-assignment':
      return `This receipt is for another assignment (${reason.id}). Open that assignment’s link first, then paste the code once more.`;
  }
}

/** Why a short code was not read as a receipt: as for any code, where its words do not send the reader elsewhere. */
function sayReceiptCodeReason(reason: CodeReason): string {
  if (reason.type === 'empty')
    return 'There is nothing here yet. Paste the codes of the receipts, or choose their files.';
  if (reason.type === 'other-kind') return otherThings[reason.kind === 'receipt' ? 'receipt-code' : reason.kind];
  return sayCodeReason(reason, 'receipt');
}

const list = (names: readonly string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');

/** A receipt without a name is named by its number, or by its place among those that were read. */
export const nameReceipt = ({ name, number }: { name: string; number: string }, place: number): string =>
  name || (number ? `number ${number}` : `the receipt at place ${place + 1}`);

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const sayAfterMade = (questions: number, tasks: number): string =>
  [
    questions > 0 ? `${many(questions, 'question was', 'questions were')} answered` : '',
    tasks > 0 ? `${many(tasks, 'task was', 'tasks were')} done` : '',
  ]
    .filter(Boolean)
    .join(' and ');

/** Heads what is worth a look, and says how to take it. */
export const oddReceipts = {
  title: 'Worth a look',
  text: 'What follows says what is unusual, not why. There are good reasons for each: a shared computer, a clock that is wrong, a file opened and saved in another program. Ask before you conclude anything.',
};

/**
 * What is worth a look, in words that accuse nobody. The names are those of the receipts that it is about, in its order; a
 * moment is said in the reader's own zone.
 */
export function sayOdd(odd: Odd, names: readonly string[], sayTime: (at: string) => string): string {
  const who = list(names);
  switch (odd.type) {
    case 'same-steps':
      return odd.precision === 'minute'
        ? `${who}: the same first answers in the same minutes at ${odd.questions} questions. They may have worked together, or one record may have been handed in under two names.`
        : `${who}: the same first answers at exactly the same times at ${odd.questions} questions. One record may have been handed in under two names.`;
    case 'after-made':
      return `${who}: ${sayAfterMade(odd.questions.length, odd.tasks.length)} after the receipt was made. The device’s clock may have been changed in between.`;
    case 'future':
      return `${who}: the receipt was made on ${sayTime(odd.madeAt)}, which is still to come. One of the two clocks, the student’s or yours, may be wrong.`;
    case 'fast':
      return `${who}: half of ${odd.questions} questions were answered within ${odd.seconds.toFixed(1)} seconds of the one before. Under 3 seconds is quicker than most people read a question; the limit is ours, not a finding. The student may have gone through them before.`;
    case 'other-edition':
      return `${who}: made with edition ${odd.edition} of the course, not with the one that this page has. Questions may have changed in between.`;
    case 'edited':
      return `${who}: the file is not as it was written. It may have been opened and saved in another program, or changed by hand.`;
    case 'same-person':
      return `${who}: ${odd.receipts.length} receipts of the same person. The latest one counts; the others are listed and left out.`;
    case 'same-number':
      return `${who}: the same number under different names. Each name counts as a person of its own. A number may have been mistyped, or one person may have written the name in two ways.`;
  }
}
