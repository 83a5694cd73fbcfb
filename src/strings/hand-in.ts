import type { Assignment } from '../domain/assignment/assignment.ts';

const tries = (number: number) => `${number} ${number === 1 ? 'try' : 'tries'}`;

/** Every word of handing in: the form and the receipt. */
export const handInWords = {
  heading: 'Hand in',
  what: 'A receipt lists what your record holds for this assignment, from all days and not only from today. You save it or copy it, and hand it in yourself where your instructor asks for it. This page sends nothing.',
  proof:
    'It is evidence, not proof: it says what this browser has recorded, and anybody who wants to can write one by hand.',
  open: (left: number, tasks: number) =>
    `${left} of ${tasks} tasks ${left === 1 ? 'is' : 'are'} not done. You can make the receipt all the same, and another one later.`,
  past: 'The due time has passed. You can hand in all the same; the receipt shows what came late.',
  notKept:
    'The receipt can hold only what you did on this page since you opened it, because this browser keeps nothing else.',
  name: 'Your name',
  number: 'Student number or e-mail address',
  numberHint: 'As your school knows you, so that your grade finds you.',
  remembered: 'Both stay in this tab, for this assignment only.',
  make: 'Make a receipt',
  again: 'Make the receipt anew',

  title: 'Receipt for work',
  stale: 'Something has been done since this receipt was made, and is not in it. Make the receipt anew.',
  take: 'Hand it in',
  nothingSent:
    'Nothing has been sent. Give one of these to your instructor: the file holds everything that stands below.',
  nobody:
    'Without name or number your instructor cannot tell whose it is. Type one of them above and make the receipt anew, unless it is handed in under your name anyway.',
  save: 'Save as a file',
  saved: (file: string) => `Saved “${file}”. Now hand that file in where your instructor asks for it.`,
  notSaved: 'The file could not be saved. Copy the code instead, or print the receipt.',
  print: 'Print',
  code: 'The code of this receipt',
  codeHint: (texts: number) =>
    `Short enough for a form.${texts > 0 ? ` It says that there ${texts === 1 ? 'is one text' : `are ${texts} texts`} of your own and leaves ${texts === 1 ? 'it' : 'them'} out: hand in the file if your instructor wants to read ${texts === 1 ? 'it' : 'them'}.` : ''}`,
  copy: 'Copy the code',
  noCode: 'This receipt is too long for a code. Save it as a file.',
  showQr: 'Show it as a QR code',
  qr: 'QR code of this receipt',
  qrDrawing: 'Drawing…',
  qrFailed: 'The code is too long for a QR code that a phone can read. Save the file, or copy the code.',

  by: 'By',
  noName: 'No name given',
  noNumber: 'No number given',
  studentNumber: 'Number',
  assignment: 'Assignment',
  madeAt: 'Made',
  afterDue: 'after the due time',
  due: 'Due',
  edition: 'Edition of the course',
  editions: (here: string, made: string) => `${here} (the assignment was made with ${made})`,
  counting: 'What counts',
  tasks: 'Tasks',
  doneAt: (moment: string) => `Done ${moment}`,
  notDone: 'Not done',
  late: 'late',
  rows: 'Questions',
  noRows: 'No question of this assignment has an answer yet.',
  unanswered: (questions: number) =>
    questions === 1 ? 'One question has no answer yet.' : `${questions} questions have no answer yet.`,
  tries: (made: number, limit: number, late: number) =>
    [
      limit > 0 && made > limit
        ? `${tries(made)}, of which the first ${limit === 1 ? 'one counts' : `${limit} count`}`
        : tries(made),
      ...(late > 0 ? [late === made ? 'late' : `${late} late`] : []),
    ].join(', '),
  which: { only: 'Result', first: 'First', last: 'Last', best: 'Best' },
  points: (earned: number, possible: number) => `${earned} of ${possible} points`,
  noConfidence: 'no word on how sure',
  also: 'The file also holds which answers you chose; the code holds those of your first tries.',
  texts: 'In your own words',
  treaty: (field: string) => `Treaty: ${field}`,
  counted: (limit: number, counts: Assignment['counts']) => {
    if (limit === 1) return 'The first try at each question.';
    const of = limit === 0 ? 'all tries' : `the first ${limit} tries`;
    return { first: 'The first try at each question.', best: `The best of ${of}.`, last: `The last of ${of}.` }[counts];
  },
} as const;
