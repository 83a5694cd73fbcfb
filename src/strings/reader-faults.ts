import type { ClassReason } from '../domain/class/class-file.ts';
import type { FileFault } from '../domain/class/given.ts';
import type { LeftOutWhy } from '../domain/class/paper.ts';
import type { CsvReason } from '../domain/grades/csv-reason.ts';
import type { RosterReason } from '../domain/grades/student.ts';
import { sayCodeReason } from './codes.ts';
import { sayCsvReason, sayRosterReason } from './grades.ts';
import { sayReceiptReason } from './receipts.ts';

const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;

/** Why a file was not read, and what to do. */
export function sayFileFault(fault: FileFault): string {
  switch (fault.type) {
    case 'too-big':
      return `This file has more than ${megabytes(fault.limit)}, more than any receipt. Look whether it is the right file; a receipt is called “truce-receipt”.`;
    case 'empty':
      return 'This file is empty. Get it again from where it was handed in, or ask the student to save the receipt once more.';
    case 'binary':
      return 'This file is not text, such as a picture or a program. Ask the student for the file named “truce-receipt”.';
    case 'pdf':
      return 'This is a page to print, which can be read by eye only. Ask the student for the file named “truce-receipt”, or for the short code.';
    case 'office':
      return 'This is a document of a word processor or a spreadsheet. If there is a short code in it, copy the code and paste it here; a list of students has to be saved as CSV.';
    case 'unread':
      return 'The browser could not open this. If it is a folder, open it and take the files in it; if the file was moved, choose it again.';
    case 'zip-inside':
      return 'This is a packed archive within another one, which is not opened. Unpack it on your computer and drop the files in it.';
    case 'zip-broken':
      return 'This cannot be unpacked: a part of it is missing or damaged. Download it again.';
    case 'zip-locked':
      return 'This is locked with a password, or packed in a way that is not known here. Unpack it on your computer and drop the files in it.';
    case 'zip-entries':
      return `There are more than ${fault.limit} files in it. The first ${fault.limit} were read; unpack it on your computer and drop the others.`;
    case 'zip-total':
      return `It unpacks to more than ${megabytes(fault.limit)}, far more than a class hands in, so it was stopped there. If the receipts are in it, unpack it on your computer and drop only those.`;
  }
}

function sayClassReason(reason: ClassReason): string {
  switch (reason.type) {
    case 'too-long':
      return 'This file is larger than any class that was saved here. Choose the file named “truce-class” and a date.';
    case 'cut-off':
      return 'This is a saved class, but the file is not whole. Get it again from where you saved it.';
    case 'newer-version':
      return 'This class was saved by a newer version of this course. Load this page again, then choose the file once more.';
    case 'damaged':
      return `This is a saved class, but what stands under “${reason.field}” is missing or cannot be read. Choose another copy of it, or drop the receipts again.`;
  }
}

/** Why a list of students was not read, and what to do. */
export function sayListReason(reason: RosterReason | CsvReason): string {
  switch (reason.type) {
    case 'too-long':
      return 'This list is longer than that of any class. Choose the list of your own class.';
    case 'workbook':
    case 'not-text':
    case 'quotes':
      return sayCsvReason(reason);
    default:
      return sayRosterReason(reason);
  }
}

/** Why something is not among the receipts, and what to do. `sayTime` puts a moment into words. */
export function sayLeftOut(why: LeftOutWhy, sayTime: (at: string) => string): string {
  switch (why.type) {
    case 'file':
      return sayFileFault(why.fault);
    case 'receipt':
      return sayReceiptReason(why.reason);
    case 'list':
      return sayListReason(why.reason);
    case 'class':
      return sayClassReason(why.reason);
    case 'second-list':
      return 'This is a list of students, and there is one already. Choose the file under “List of students” to replace it.';
    case 'list-inside':
      return 'This is a list of students within an archive. If it is yours, choose the file by itself under “List of students”.';
    case 'class-beside':
      return 'This is a saved class. Only its receipts were added; its list of students, and what was settled by hand, were not used. To open it as it was saved, close this class and give that file alone.';
    case 'class-inside':
      return 'This is a saved class within an archive, which is not opened there. If it is yours, unpack it, close this class and give that file alone.';
    case 'waits':
      return 'A short code holds no assignment. Paste the link of the assignment above, and this code is read at once.';
    case 'assignment':
      return `The assignment that it names cannot be read. ${sayCodeReason(why.reason, 'assign')}`;
    case 'same':
      return `The same receipt is here already, ${why.as ? `from ${why.as}` : 'from a pasted code'}. It counts once, and you need do nothing.`;
    case 'future':
      return `It says that it was made on ${sayTime(why.madeAt)}, which is still to come. Look at the clock of this computer first. If that is right, the student’s clock was wrong, and you can read it all the same.`;
  }
}
