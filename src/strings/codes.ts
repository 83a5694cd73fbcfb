import type { CodeKind, CodeReason } from '../domain/codes/code-reason.ts';
import type { FileReason } from '../domain/team/file-reason.ts';
import type { TeamSeat } from '../domain/team/response.ts';
import type { SeatFileWords } from '../domain/team/seat-file.ts';

const grouped = (number: number) => number.toString().replace(/\B(?=(\d{3})+$)/g, ',');

const whole = 'Copy the whole code again, from its first letter to its last, and paste it here.';

/** A code that is sound but belongs elsewhere. */
const otherKinds: Record<CodeKind, string> = {
  seat: 'This is a person’s sealed answers. Open the page for both sides and paste it there.',
  invite:
    'This is an invitation to answer, not an answer. Open it and answer the questions, then paste the code that you get at the end.',
  assign: 'This is the code of an assignment for students. Open the link that it came with instead.',
  receipt: 'This is a receipt for work on the course. Send it to the teacher who asked for it instead.',
};

/** What a code of each kind begins with, and what to do about one that no page can have made. */
const wantedKinds: Record<CodeKind, { head: string; impossible: string }> = {
  seat: { head: 'seat-a1', impossible: 'Ask the person to answer once more and to send the new code.' },
  invite: { head: 'invite-a1', impossible: 'Ask whoever sent it to make a new link.' },
  assign: {
    head: 'assign-a1',
    impossible: 'Ask the teacher for the link once more; a teacher can make the assignment again.',
  },
  receipt: {
    head: 'receipt-a1',
    impossible: 'Ask the student to make the receipt once more and to send it as a file.',
  },
};

/** A character as it can be shown in a sentence. */
function showCharacter(character: string): string {
  if (/^[ \p{Zs}]$/u.test(character)) return 'a space';
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character) ? `“${character}”` : 'a character that cannot be shown';
}

/** Why a code was not read, and what to do; `wanted` is the kind of code that was looked for. */
export function sayCodeReason(reason: CodeReason, wanted: CodeKind = 'seat'): string {
  switch (reason.type) {
    case 'empty':
      return 'There is nothing here yet. Paste the code or the link.';
    case 'too-long':
      return `This text has more than ${grouped(reason.limit)} characters, more than are read at once. Paste only the codes.`;
    case 'no-code':
      return `There is no code in this text. A code is one long word, such as “${wantedKinds[wanted].head}” with letters and digits after it. Copy the whole of it and paste it here.`;
    case 'other-kind':
      return otherKinds[reason.kind];
    case 'newer-version':
      return 'This code was made by a newer version of this course. Load this page again, then paste the code once more.';
    case 'cut-off':
      return `A part of this code is missing. ${whole}`;
    case 'wrong-character':
      return `Character ${reason.at} of this code is ${showCharacter(reason.character)}, which does not belong there. ${whole}`;
    case 'changed':
      return `This code is not as it was made: a character was changed, left out or added. ${whole}`;
    case 'other-edition':
      return `This code answers edition ${reason.edition} of the questions, and this page knows another. Load this page again; if that does not help, ask the person to answer once more with a new link.`;
    case 'impossible':
      return `This code is complete, but no page of this course can have made it. ${wantedKinds[wanted].impossible}`;
  }
}

/** Why a file was not read as a saved session, and what to do. */
export function sayFileReason(reason: FileReason): string {
  switch (reason.type) {
    case 'empty':
      return 'This file is empty. Choose the file again, or save the session once more where it was made.';
    case 'too-long':
      return `This file has more than ${grouped(reason.limit)} characters, more than any saved session. Choose the file whose name begins with “truce-team”.`;
    case 'not-json':
      return 'This file is not a saved session. Choose the file whose name begins with “truce-team”, or paste the codes that are in this one.';
    case 'cut-off':
      return 'The end of this file is missing. Get it again from where it was saved, and choose it once more.';
    case 'record':
      return 'This file is the saved copy of a person’s own record, not a saved session of two sides. Choose the file whose name begins with “truce-team”, or restore this one under “My progress”.';
    case 'other-format':
      return 'This file was not saved by this page. Choose the file whose name begins with “truce-team”.';
    case 'newer-version':
      return 'This file was saved by a newer version of this course. Load this page again, then choose the file once more.';
    case 'damaged':
      return `This file is damaged: what stands under “${reason.field}” is missing or cannot be read. Choose another copy of it, or paste the codes that are in it.`;
  }
}

/** What stands in the file that a person saves with the code. The company is named as the invitation does, or not at all. */
export function sayInSeatFile(seat: TeamSeat, company: string): SeatFileWords {
  const side = { sales: 'Sales', marketing: 'Marketing' }[seat];
  return {
    title: 'Truce: one person’s sealed answers to the twenty questions',
    seat: company ? `Answered from: ${side}, ${company}` : `Answered from: ${side}`,
    paragraphs: [
      'What to do with it: send this file, or only the line with the code, to whoever invited you to answer.',
      'What is in it: which side you sit on, your answers, your five guesses, and a number made by chance that tells two codes apart. It does not hold your name. It is sealed so that nobody reads it by accident, not locked: whoever has it can open it on the page for both sides.',
    ],
  };
}
