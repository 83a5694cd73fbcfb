import type { Assignment } from '../domain/assignment/assignment.ts';
import { sayCountedTry } from './assignment-text.ts';
import { untitledAssignment } from './untitled-assignment.ts';

/** Which try gives the points, and when a set of questions is done: two sentences. */
export function sayRules({ tries, counts, done }: Pick<Assignment, 'tries' | 'counts' | 'done'>): string {
  const when =
    done.type === 'answered'
      ? 'when every question in it has an answer'
      : `when ${Number.isNaN(done.percent) ? '…' : done.percent} % of its points are reached, at whichever try`;
  return `The points of a question come from ${sayCountedTry({ tries, counts })}. A set of questions is done ${when}.`;
}

/** Words of what comes out when an assignment is made. */
export const assignOutWords = {
  heading: 'Your assignment',
  total: (minutes: number) => `${minutes} min`,
  totalNote: (questions: number, tasks: number, isShared: boolean) => {
    const things = `${tasks} ${tasks === 1 ? 'task' : 'tasks'}`;
    return questions > 0
      ? `${questions} ${isShared ? 'different ' : ''}${questions === 1 ? 'question' : 'questions'}, ${things}`
      : things;
  },
  live: (minutes: number, questions: number, tasks: number) =>
    `Now ${minutes} minutes, ${questions} questions, ${tasks} tasks.`,
  due: (moment: string) => `Due ${moment}`,
  noDue: 'No due time',
  opens: (moment: string) => `Opens ${moment}`,
  link: 'Link for your class',
  linkHint: (length: number, edition: string) => `${length} characters, made with edition ${edition} of the course`,
  copyLink: 'Copy link',
  preview: 'See it as a student',
  newTab: 'opens in a new tab',
  stale:
    'You have changed the assignment since you copied its link. Copy it again: the one you copied shows the old version.',
  more: 'More to hand out',
  seen: {
    heading: 'What your students see',
    intro: (title: string, from: string) =>
      `The link opens on any device, without an account. On top stands “${title}”${from ? `, ${from}` : ''}. Then comes this list:`,
    untitled: untitledAssignment,
    opens: (moment: string) => `It opens ${moment}. Work done before counts too.`,
    due: (moment: string) =>
      `It is due ${moment}, told on their own clock. Later work is marked as late, never refused.`,
    noDue: 'It has no due time, so nothing is late.',
    models:
      'A model asks for a prediction first and then shows what it gives. It is done once something was predicted; nothing is marked, and what was predicted is not in the receipt.',
    right: 'After each answer they see whether it is right, and why. The page shows what is done and what comes next.',
    receipt:
      'At the end they make a receipt: a page to print, a file, or a code to paste. It is evidence, not proof. They hand it to you the way you are used to.',
    texts: 'What they write in their own words is part of the receipt.',
    noTexts: 'What they write in their own words stays with them.',
    read: 'Where to read the receipts that come back',
  },
  text: {
    heading: 'Text for your course page',
    label: 'Text to paste into Canvas, Moodle, Blackboard or a mail',
    copy: 'Copy text',
  },
  qr: {
    heading: 'QR code',
    picture: 'QR code of the link for your class',
    large: 'Show the QR code large',
    close: 'Close',
    scan: 'Scan this to open the assignment',
    failed: 'The QR code could not be drawn. The link works without it.',
  },
  calendar: {
    heading: 'Calendar file',
    note: 'Opening and due time, with the link, for any calendar. A later file of the same assignment moves the entries.',
    none: 'There is no opening or due time, so there is nothing for a calendar.',
    save: 'Save for calendars (.ics)',
  },
  sheet: {
    heading: 'Sheet on paper',
    note: 'One page with the tasks, the due time, the link and its QR code, for who comes without a screen.',
    print: 'Print the sheet',
    nothing: 'There is nothing to print yet. Pick something first.',
    open: 'Open this address, or scan the code. There is no account.',
    inAll: (amount: string) => `In all about ${amount}.`,
    handIn: 'When you are done, make a receipt on that page and hand it in.',
    licence: (edition: string) => `From “Truce”, edition ${edition}. Text licensed under CC BY 4.0.`,
  },
  rubric: {
    heading: 'Rubric',
    note: 'Made from what you picked. A proposal: change it as you like.',
    label: 'Rubric as text',
    copy: 'Copy rubric',
    save: 'Save as a table (.csv)',
  },
  saved: (file: string) => `Saved as ${file}, where your browser puts downloads.`,
  notSaved: 'Nothing was saved, because the browser refused it. Reload the page and try again.',
} as const;
