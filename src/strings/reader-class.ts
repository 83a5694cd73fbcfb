import type { Match } from '../domain/grades/grade-lines.ts';
import type { Discrimination } from '../domain/statistics/discrimination.ts';
import type { Called } from '../domain/statistics/items.ts';
import { untitledAssignment } from './untitled-assignment.ts';

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/** How a receipt and a student came together, in the table of the class. */
const matches = {
  number: 'by number',
  email: 'by address',
  name: 'by name',
  hand: 'by hand',
  earlier: 'replaced',
  missing: 'no receipt',
  ambiguous: 'to settle',
  unknown: 'not on the list',
} satisfies Record<Match, string>;

/** Words of the views of a class: table, questions, ideas, texts, and one receipt. */
export const classWords = {
  untitled: untitledAssignment,
  contents: 'On this page',
  facts: {
    from: 'From',
    due: 'Due',
    noDue: 'No due time',
    asks: 'Asks',
    rule: 'Points',
    ruleText: (counted: string) => `from ${counted}`,
    edition: 'Edition',
  },
  asks: (tasks: number, questions: number) => `${count(tasks, 'task')}, ${count(questions, 'question')}`,
  missingTasks: (tasks: number) =>
    `${count(tasks, 'task')} of this assignment ${tasks === 1 ? 'is' : 'are'} not in this edition of the course and cannot be read here.`,
  otherVersions: (receipts: number) =>
    `${count(receipts, 'receipt')} ${receipts === 1 ? 'was' : 'were'} made with another version of the link. All are read by the version above.`,

  table: {
    heading: 'The class',
    caption: 'Everybody, with what they handed in',
    summary: (handedIn: number) =>
      `${count(handedIn, 'person', 'people')} handed in. Give the page a list of students to see who is missing.`,
    /** Students on the list, those of them who did and did not hand in, and receipts that are not of one of them alone. */
    listSummary: (students: number, handedIn: number, missing: number, ofNobody: number, ofSeveral: number) => {
      const parts = [
        `${handedIn} of ${students} on the list handed in${missing > 0 ? `, ${missing} did not` : ''}`,
        ...(ofNobody > 0 ? [`${count(ofNobody, 'receipt')} ${ofNobody === 1 ? 'is' : 'are'} of nobody on it`] : []),
        ...(ofSeveral > 0
          ? [`${count(ofSeveral, 'receipt')} ${ofSeveral === 1 ? 'fits' : 'fit'} several of them`]
          : []),
      ];
      return `${parts.join('; ')}.`;
    },
    median: (percent: number) => `The middle score is ${percent} %.`,
    missing: 'Missing',
    columns: {
      name: 'Name',
      number: 'Number',
      madeAt: 'Receipt made',
      done: 'Tasks done',
      score: 'Score',
      tries: 'Tries',
      late: 'Late',
      match: 'Matched',
      odd: 'Worth a look',
    },
    noName: 'Without a name',
    open: (name: string) => `The receipt of ${name}`,
    tasks: (done: number, of: number) => `${done} of ${of}`,
    points: (points: number, possible: number) => `${points} of ${possible}`,
    percent: (percent: number) => `${percent} %`,
    lateTasks: (tasks: number) => (tasks > 0 ? count(tasks, 'task') : ''),
    lateTries: (tries: number) => (tries > 0 ? count(tries, 'try', 'tries') : ''),
    odd: (number: number) => `${number} to see`,
    typed: (name: string) => `typed: ${name}`,
    match: matches,
    earlier: (receipts: number) =>
      `${count(receipts, 'receipt')} ${receipts === 1 ? 'was' : 'were'} replaced by a later one of the same person and ${receipts === 1 ? 'does' : 'do'} not count:`,
    about:
      'Score: share of the points by the rule of the assignment, each question worth one. Late: tasks done, or tries made, after the due time. Nothing is taken off for it.',
  },

  roster: {
    heading: 'List of students',
    none: 'no list yet',
    some: (students: number) => count(students, 'student'),
    intro:
      'With a list of students the page shows who is missing, and the files for grade books carry the names and numbers that your platform knows. Use an export of its grade book as CSV, or paste names, one a line, with or without numbers.',
    file: 'Choose the list as CSV',
    box: 'Or paste the list',
    read: 'Use this list',
    from: (students: number, format: string) => `${count(students, 'student')}, from ${format}.`,
    fromSaved: (students: number) => `${count(students, 'student')}, from the saved class.`,
    skipped: (rows: number) =>
      `${count(rows, 'row')} ${rows === 1 ? 'is' : 'are'} nobody, the same as one before, or the platform’s test student, and ${rows === 1 ? 'was' : 'were'} left out.`,
    remove: 'Remove the list',
    removed: 'The list was removed.',
    removeAsk: (receipts: number) =>
      `You have said whose ${count(receipts, 'receipt')} ${receipts === 1 ? 'is' : 'are'}, and that goes with the list. Remove the list all the same?`,
    removeYes: 'Yes, remove it',
    removeNo: 'No, keep the list',
  },

  settle: {
    heading: 'To settle',
    intro:
      'These receipts fit several students, or nobody on the list. The page does not guess: say whose they are. Names that are nearly the same are only suggested.',
    label: (name: string) => `${name} is`,
    belongs: 'Whose receipt is this?',
    auto: (name: string) => (name ? `as found: ${name}` : 'not settled'),
    open: 'not settled',
    nobody: 'nobody of this class: leave it out',
    near: 'Suggested',
    missing: 'Without a receipt',
    others: 'Others on the list',
    fits: (names: string) => `fits ${names}`,
    fitsNobody: 'fits nobody on the list',
    typed: (name: string, number: string) =>
      number ? `${name || 'no name'}, number ${number}` : name || 'neither name nor number',
  },

  items: {
    heading: 'Questions',
    intro: (students: number) =>
      `At the first try, one receipt a person: ${count(students, 'receipt')}. Discrimination says whether those who did better on the other questions did better on this one, from −1 to 1; it takes many answers to mean anything.`,
    none: 'This assignment asks no questions.',
    order: 'Order',
    given: 'As they are asked',
    hardest: 'Fewest right first',
    right: (right: number, of: number, percent: number) => `${right} of ${of} right (${percent} %)`,
    partly: (partly: number) => `${partly} partly right`,
    nobody: 'Nobody has answered it yet.',
    unanswered: (number: number) => (number > 0 ? `${number} did not answer` : ''),
    otherVersion: (number: number) =>
      number > 0 ? `${number} answered an earlier version, which is not counted here` : '',
    lesson: 'Lesson',
    page: 'The question’s own page',
    details: 'What was chosen, and how sure they were',
    all: 'Unfold all questions',
    mostWrong: (by: number) => `Most chosen of the wrong answers, by ${by}:`,
    chosen: 'What was chosen',
    option: 'Option',
    answer: 'Answer',
    by: 'Chosen by',
    key: 'right',
    who: (number: number) => `Who chose it (${number})`,
    confidence: 'How sure they were',
    sure: 'Said before the answer was checked',
    answered: 'Answered',
    ofThemRight: 'Of them right',
    degrees: {
      certain: 'Certain',
      'fairly-sure': 'Fairly sure',
      guessing: 'Guessing',
      unsaid: 'Did not say',
    } satisfies Record<Called['confidence'], string>,
    few: (answered: number) => `It is not shown below 30 students who answered everything; here ${answered} did.`,
    discrimination({ value, n, why }: Discrimination): string {
      const answered = `${count(n, 'student')} answered everything`;
      // Said once above all questions.
      if (why === 'few') return '';
      if (value === null)
        return `Discrimination cannot be told: everybody did the same here, or on the rest (${answered}).`;
      const number = value.toFixed(2).replace('-', '−');
      return why === 'caution'
        ? `Discrimination ${number}, with caution: only ${answered}.`
        : `Discrimination ${number} (${answered}).`;
    },
  },

  ideas: {
    heading: 'Ideas to talk about',
    intro: 'The mistaken ideas that caught most of the class at the first try, each with a question to begin with.',
    none: 'No mistaken idea showed at the first try.',
    breaks: 'What breaks it:',
    ask: 'Ask the class:',
    lesson: (title: string) => `The lesson: ${title}`,
  },

  texts: {
    heading: 'In their own words',
    intro: 'One column for each question, to read or to mark from top to bottom.',
    none: 'The assignment does not ask for texts, or nobody has written one.',
    left: (texts: number) =>
      `${count(texts, 'text')} ${texts === 1 ? 'is' : 'are'} not here, because short codes leave them out. Ask for the files to read them.`,
    hide: 'Hide the names',
    person: (place: number) => `Student ${place}`,
    treaty: 'The treaty',
    gone: 'A question that this edition does not have',
    number: (texts: number) => count(texts, 'text'),
  },

  odd: { none: 'Nothing is unusual.' },
} as const;
