import type { Assignment } from '../domain/assignment/assignment.ts';
import type { TimeLeft } from '../domain/assignment/time-left.ts';
import type { Keeping } from '../store/store.ts';
import { untitledAssignment } from './untitled-assignment.ts';

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/** The two largest units that say something: "3 days and 4 hours". */
function sayDistance({ days, hours, minutes }: TimeLeft): string {
  const parts = [count(days, 'day'), count(hours, 'hour'), count(minutes, 'minute')];
  const first = [days, hours, minutes].findIndex((part) => part > 0);
  if (first < 0) return 'less than a minute';
  const said = parts.slice(first, first + 2).filter((part) => !part.startsWith('0 '));
  return said.join(' and ');
}

const counts: Record<Assignment['counts'], string> = {
  first: 'the first one gives the points',
  best: 'the best one gives the points',
  last: 'the last one gives the points',
};

/** Every word of the page on which a student does an assignment, but for those of handing in. */
export const assignmentWords = {
  title: 'Your assignment',
  untitled: untitledAssignment,
  description: 'What your instructor asks of you in this course, how far you are, and how to hand it in.',
  lede: 'What your instructor asks, how far you are with it, and a receipt to hand in. No account, and nothing is sent.',
  noScript:
    'The link that brought you here holds the assignment, and reading it needs JavaScript, which is switched off in this browser. Switch it on and load this page again, or open the link in another browser. The course itself can be read without:',
  outline: 'the course outline',
  progressLink: { before: 'Assignments that you opened in this browser are listed', link: 'on a page of their own' },
  loading: 'Reading the assignment…',
  failed:
    'The list of what can be assigned could not be loaded, so the link cannot be read yet. Check the connection and try again. Nothing you have done is lost.',
  again: 'Try again',
  unreadable:
    'Your record could not be read, because the browser’s storage gave way. Nothing of it has been changed. Reload the page; if that does not help, close the browser’s other tabs of this course and reload.',
  broken: 'The assignment could not be shown. Your record is untouched. Reload the page, or go on in the course.',

  none: {
    heading: 'No assignment is open',
    text: 'An assignment comes as a link from your instructor. Open that link, or paste it here: the whole mail will do.',
  },
  bad: {
    heading: 'This link cannot be read',
    ask: 'If it stays like this, ask your instructor to send the link again. What you have done so far is in your record and counts all the same.',
  },
  paste: { label: 'The link, or the message that it came in', open: 'Open the assignment' },
  opened: {
    heading: 'Opened in this browser',
    headingAs: (name: string) => `Opened in this browser by ${name}`,
    due: (moment: string) => `due ${moment}`,
    wasDue: (moment: string) => `was due ${moment}`,
    noDue: 'no due time',
    forget: 'Take off this list',
    forgotten: 'Taken off the list. What you did for it is still in your record, and its link stays good.',
  },

  from: 'From',
  due: 'Due',
  opens: 'Opens',
  noDue: 'No due time',
  left: (left: TimeLeft) =>
    left.past
      ? `That was ${sayDistance(left)} ago. Nothing is closed: what you do now is marked as late.`
      : `${sayDistance(left)} left`.replace(/^./, (letter) => letter.toUpperCase()),
  notYet: 'You can begin before that. What you do now counts.',
  zone: (zone: string, name: string) =>
    `Times are those of your time zone, ${zone.replaceAll('_', ' ')}${name && name !== zone ? ` (${name})` : ''}.`,
  theirs: (zone: string, moment: string) => `In ${zone.replaceAll('_', ' ')}, where it was made, that is ${moment}.`,
  calendar: 'Save the due time for a calendar (.ics)',
  calendarSaved: (file: string) => `Saved “${file}”. Open it with your calendar.`,
  calendarNotSaved: 'The file could not be saved. Try again, or try another browser.',
  work: 'Time it takes',
  amount: (minutes: number, questions: number) =>
    [`about ${sayMinutes(minutes)}`, ...(questions ? [count(questions, 'question')] : [])].join(', '),
  edition: (edition: string) => `It was made with edition ${edition} of the course, which is the one on this site.`,
  otherEdition: (made: string, here: string) =>
    `This assignment was made with edition ${made} of the course, and this site has edition ${here}. A question may have been reworded or replaced since. Do what is asked here: your receipt names both editions.`,
  missing: (tasks: number) =>
    `${tasks === 1 ? 'One task' : `${tasks} tasks`} of it cannot be shown, because this edition of the course does not have what is asked. Tell your instructor.`,
  nothing: 'This edition of the course has nothing of what is asked. Tell your instructor.',
  how: 'How it counts',
  tries: (tries: number, counted: Assignment['counts']) =>
    tries === 0
      ? `You can try a question as often as you like; ${counts[counted]}.`
      : tries === 1
        ? 'Your first try at a question counts. You can try again, and further tries do not count.'
        : `Your first ${tries} tries at a question count, and ${counts[counted]}. You can go on after them; further tries do not count.`,
  done: (done: Assignment['done']) =>
    done.type === 'answered'
      ? 'Questions are done when each has an answer.'
      : `Questions are done when you have reached ${done.percent} percent of their points.`,
  whole: 'What you did before you opened the link counts too, wherever in the course you did it.',
  openAnswers: 'Answers in your own words go into the receipt.',
  noOpenAnswers: 'Answers in your own words stay with you; the receipt does not hold them.',

  models:
    'A model is done once you have predicted in it, whatever you predicted. The receipt says when; your predictions stay with you.',

  progress: (done: number, tasks: number) => `${done} of ${tasks} done`,
  begin: (task: string) => `Begin: ${task}`,
  goOn: (task: string) => `Go on: ${task}`,
  allDone: 'Everything that is asked is done.',
  allDoneHand: 'Make the receipt',
  asked: 'What is asked',
  /** What a task is called on the button that leads to it. */
  short: {
    drawn: (questions: number, module: string) =>
      module ? `${count(questions, 'question')} from “${module}”` : count(questions, 'question'),
    diagnostic: 'the diagnostic',
    treaty: 'your treaty',
  },
  minutes: (minutes: number) => `${minutes} min`,
  states: { open: 'Not begun', begun: 'Begun', done: 'Done' },
  doneAt: (moment: string) => `Done ${moment}`,
  late: 'late',
  steps: {
    question: (done: number, asked: number) => `${done} of ${count(asked, 'question')} answered`,
    case: (done: number, asked: number) => `${done} of ${count(asked, 'decision')} made`,
    treaty: (done: number, asked: number) => `${done} of ${count(asked, 'field')} filled`,
    /** For a model in which something was predicted, only not with the set-up that is asked. */
    explorable: 'so far predicted with another set-up',
  },
  earlier: (questions: number) =>
    questions === 1
      ? 'One question has changed since you answered it: answer it once more.'
      : `${questions} questions have changed since you answered them: answer them once more.`,
  answerHere: 'Answer them here',
  hideHere: 'Close the questions',

  set: {
    progress: (place: number, questions: number) => `Question ${place} of ${questions}`,
    atEnd: 'All questions',
    finish: 'See how it went',
    failed: 'The questions could not be loaded. Check the connection and try again. Nothing you have answered is lost.',
    loading: 'Fetching the questions…',
    missing: 'None of these questions is in this edition of the course.',
    made: (made: number, limit: number) => {
      if (limit === 0)
        return made === 0 ? 'Every try counts.' : `${count(made, 'try', 'tries')} so far. Every try counts.`;
      if (made === 0) return limit === 1 ? 'Your first try counts.' : `Your first ${limit} tries count.`;
      if (made < limit) return `${made} of the ${limit} tries that count are made.`;
      return limit === 1
        ? 'The try that counts is made. You can go on; further tries do not count.'
        : `The ${limit} tries that count are made. You can go on; further tries do not count.`;
    },
    back: 'Back to what is asked',
  },

  keeping: {
    kept: 'What you do is kept in this browser, on this device only. In a private window it is gone when that window is closed.',
    'this-tab':
      'This browser keeps what you do until you close this tab. Make your receipt, or save a copy, before you close it.',
    'not-kept':
      'This browser lets the course keep nothing. What you do on a page is gone when you leave it, so lessons that you answer do not count here.',
  } satisfies Record<Keeping, string>,
  keptAs: (name: string) =>
    `What you do is kept in this browser as ${name}, on this device only. In a private window it is gone when that window is closed.`,
  elsewhere:
    'To carry on elsewhere, save a copy of your record, restore it in the other browser under My progress, and open this link there.',
  elsewhereNot: 'Open the link in another browser to have your work kept.',
  linkKept: 'The assignment is on your list on this page, and is named in its lessons.',
  linkNotKept: 'This browser does not remember the assignment either: keep the link.',
} as const;

/** "1 h 20 min". */
function sayMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [...(hours ? [`${hours} h`] : []), ...(rest || !hours ? [`${rest} min`] : [])].join(' ');
}
