import { untitledAssignment } from './untitled-assignment.ts';

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/** Words of the page on which an instructor reads what a class handed in: giving, keeping, taking away. */
export const readerWords = {
  title: 'Read what a class handed in',
  lede: 'Drop the receipts of a class on this page. It shows who has handed in, the scores by the rule of your assignment, how each question went, and which mistaken ideas are worth a discussion. You take the grades away as a file for your grade book.',
  description:
    'Read the work receipts of a class: who handed in, scores, questions, mistaken ideas, and grades for Canvas, Moodle and Blackboard.',
  name: 'The receipts of a class',
  private:
    'Nothing is sent. Receipts, names and grades are read in this browser and nowhere else. They are not kept in it either: close the page, and they are gone from here. Save the class as one file to carry on later.',
  evidence:
    'A receipt is evidence of work, not proof of it: a student with patience can write one by hand. Use it as you would use homework.',
  noScript:
    'This page reads files, and needs JavaScript for that. With it on, you drop the receipts of a class here, or paste their short codes, and the page shows who handed in, the scores, how each question went and which mistaken ideas to talk about, and writes the grades as a file for Canvas, Moodle or Blackboard. Without it, a receipt can be read by eye: it is text, and students can print theirs.',
  loading: 'Loading what is needed to read receipts.',
  failed: 'What is needed to read receipts did not arrive. Nothing that you have is lost.',
  retry: 'Try again',
  broken: {
    heading: 'This page has come to a stop',
    text: 'Something here did not work as it should. Load the page again and give it the same files; if it stops again, give it half of them to find out which one it is.',
  },
  more: { heading: 'Pages for instructors', assign: 'Make an assignment', teach: 'Teach with this course' },

  give: {
    heading: 'Give this page the receipts',
    again: 'Add more receipts, or the list of students',
    intro:
      'Drop files anywhere on this page, any number at once: the receipts that students saved, or the zip file in which your learning platform hands them out. The list of students can come with them, as CSV.',
    choose: 'Choose files',
    drop: 'Drop the files here',
    box: 'Short codes, or the link of the assignment',
    boxNote:
      'Paste them as they came, in a mail or in a table. A short code leaves out the assignment, so paste the link of the assignment too.',
    read: 'Read what is pasted',
    nothing: 'There is nothing in the box yet.',
    example: 'Look at an invented class',
    exampleNote: 'Thirty receipts of students who do not exist, to see what this page does.',
    exampleFailed: 'The invented class did not arrive. Try again in a moment.',
  },
  invented:
    'This class is invented. None of these students exist, and their answers were made by a program. What you give the page takes its place.',
  closeInvented: 'Close the invented class',

  reading: {
    label: 'Reading files',
    progress: (done: number, of: number) => `Reading: ${done} of ${count(of, 'file')}`,
    cancel: 'Stop reading',
    stopped: (done: number, of: number) => `Stopped after ${done} of ${count(of, 'file')}. What was read is here.`,
  },
  told: {
    added: (receipts: number) =>
      receipts === 0
        ? 'No receipt was added.'
        : `${count(receipts, 'receipt')} ${receipts === 1 ? 'was' : 'were'} added.`,
    left: (number: number) => (number === 0 ? '' : `${number} left out: see “Left out” for why.`),
    link: 'The assignment is known now.',
    list: (students: number) => `The list has ${count(students, 'student')}.`,
    ownList:
      'The list of students that was here stays, and the one of the saved class was not used. What was settled by hand is kept for those who are on both.',
    anyway: 'The receipt was added.',
    closed: 'The class was closed.',
  },
  waiting: (codes: number) =>
    `${codes === 1 ? 'One short code waits' : `${codes} short codes wait`} for the link of the assignment. Paste it above.`,

  choose: {
    label: 'Assignment to read',
    option: (title: string, receipts: number) => `${title || untitledAssignment} (${count(receipts, 'receipt')})`,
    note: (assignments: number) =>
      `There are receipts for ${assignments} assignments here. They are read one assignment at a time.`,
  },

  leftOut: {
    heading: 'Left out',
    intro: 'None of these stopped the others from being read.',
    pasted: 'Pasted text',
    code: 'Short code',
    anyway: 'Read it all the same',
    clear: 'Clear this list',
    aside: (name: string) => `${name}: you said that this receipt is nobody’s of this class.`,
    takeBack: 'Take it back in',
  },

  keep: {
    heading: 'Carry on later',
    text: 'One file with everything: receipts, list of students, and what you settled by hand. Drop it on this page to go on. It holds personal data, so keep it where you keep grades.',
    save: 'Save everything as one file',
    saved: (file: string) => `Saved as ${file}.`,
    notSaved: 'The file could not be saved. Check the browser’s permission to download, and try again.',
    tooLarge: 'This class is too large for one file that this page could open again. Keep the receipts themselves.',
    close: 'Close this class',
    closeAsk: 'These receipts are not saved as one file. Close the class all the same?',
    closeYes: 'Yes, close it',
    closeNo: 'No, go back',
  },
  print: 'Print this page',
} as const;
