import type { CalendarWords } from '../domain/assignment/assignment-calendar.ts';
import type { AssignmentFacts, TaskFacts } from '../domain/assignment/assignment-text.ts';
import type { Moment } from '../domain/assignment/moment.ts';
import { sayAssignedSetup } from './setup-words.ts';
import { untitledAssignment } from './untitled-assignment.ts';

/** "1 question", "2 questions". */
const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;

/** "Monday 30 November 2026, 17:00 (Europe/Berlin)". */
export const sayMoment = ({ day, time, zone }: Moment): string => `${day}, ${time} (${zone.replaceAll('_', ' ')})`;

/** What one task asks, in a line without a full stop. */
export function sayTask({
  type,
  title,
  questions,
  model,
}: Pick<TaskFacts, 'type' | 'title' | 'questions' | 'model'>): string {
  const number = count(questions, 'question');
  switch (type) {
    case 'lesson':
      return title ? `Read “${title}” and answer its ${number}` : 'A lesson that this edition does not have';
    case 'quiz':
      return title ? `Answer the ${number} of “${title}”` : 'The questions of a lesson that this edition does not have';
    case 'drawn':
      return title ? `Answer ${number} drawn from “${title}”` : `Answer ${number} drawn from the whole course`;
    case 'case':
      return title ? `Work through the case “${title}” and decide` : 'A case that this edition does not have';
    case 'explorable':
      if (!title) return 'A model that this edition does not have';
      return `Predict in the model “${title}”${sayAssignedSetup(model)}`;
    case 'diagnostic':
      return 'Take the diagnostic: how far apart are Sales and Marketing?';
    case 'treaty':
      return 'Write a treaty between Sales and Marketing, three of its fields at least';
  }
}

/** Which try gives the points, said to who makes it: "your first try", "the best of your first 3 tries". */
export function sayCounted({ tries, counts }: Pick<AssignmentFacts, 'tries' | 'counts'>): string {
  if (tries === 1 || counts === 'first') return 'your first try';
  const all = tries === 0 ? 'all your tries' : `your first ${tries} tries`;
  return counts === 'best' ? `the best of ${all}` : tries === 0 ? 'your last try' : `the last of ${all}`;
}

/** The same to somebody whose tries they are not: "the first try", "the best of the first 3 tries". */
export function sayCountedTry({ tries, counts }: Pick<AssignmentFacts, 'tries' | 'counts'>): string {
  if (tries === 1 || counts === 'first') return 'the first try';
  const all = tries === 0 ? 'all tries' : `the first ${tries} tries`;
  return counts === 'best' ? `the best of ${all}` : tries === 0 ? 'the last try' : `the last of ${all}`;
}

const sayDone = (done: AssignmentFacts['done']) =>
  done.type === 'answered'
    ? 'Questions are done when each has an answer.'
    : `A set of questions is done when ${done.percent} % of its points are reached, at whichever tries.`;

/** A text for the page of a learning platform: what is asked, by when, and how to hand in, with the full address. */
export function writeAssignmentText(facts: AssignmentFacts, link: string): string {
  const { title, from, tasks, minutes, questions, opens, due, openAnswers, edition } = facts;
  const all = questions > 0 ? `${count(minutes, 'minute')}, ${count(questions, 'question')}` : count(minutes, 'minute');
  const asks = [
    ...tasks.map((task, place) => `${place + 1}. ${sayTask(task)} (${task.minutes} min)`),
    `In all about ${all}.`,
  ];
  const times = [
    ...(opens ? [`Opens: ${sayMoment(opens)}`] : []),
    ...(due ? [`Due: ${sayMoment(due)}. Later work is shown as late, and nothing is locked.`] : []),
  ];
  const rules = questions > 0 ? [`${sayDone(facts.done)} Points come from ${sayCounted(facts)}.`] : [];
  const handIn = [
    'The page behind the link makes a receipt of your work, whenever you ask for it. Hand the receipt in here.',
    ...(openAnswers ? ['What you write in your own words is part of the receipt.'] : []),
    'There is no account. Your answers stay in your browser, and nothing is sent until you hand in the receipt yourself.',
  ];
  const head = [title || untitledAssignment, ...(from ? [from] : [])];
  const open = ['Open this link. It shows what to do, what is done and what is left:', link];
  return [head, open, asks, times, rules, handIn, [`Truce, edition ${edition}`]]
    .filter((paragraph) => paragraph.length > 0)
    .map((paragraph) => paragraph.join('\n'))
    .join('\n\n');
}

/** Words of the entries in a calendar. */
export const assignmentCalendarWords: CalendarWords = {
  opens: (title) => `Opens: ${title || untitledAssignment}`,
  due: (title) => `Due: ${title || untitledAssignment}`,
  text: (from, moment, link) => [...(from ? [from] : []), sayMoment(moment), link].join('\n'),
};
