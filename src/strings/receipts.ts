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

/** Why a short code was not read as a receipt: as for any code, where its words do not speak of something else. */
function sayReceiptCodeReason(reason: Extract<ReceiptReason, { type: 'code' }>['reason']): string {
  switch (reason.type) {
    case 'empty':
      return 'There is nothing here yet. Paste the codes of the receipts, or choose their files.';
    case 'no-code':
      return 'There is no receipt in this text. A code is one long word that begins with “receipt-a1”. Copy the whole of it and paste it here, or choose the files.';
    case 'other-kind':
      return otherThings[reason.kind === 'receipt' ? 'receipt-code' : reason.kind];
    case 'impossible':
      return `This code is complete, but no page of this course can have made it. ${askForFile}`;
    default:
      return sayCodeReason(reason);
  }
}
