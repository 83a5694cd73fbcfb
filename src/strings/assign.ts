import type { Task } from '../domain/assignment/assignment.ts';
import type { Problem } from '../domain/assignment/find-problems.ts';
import type { AssignedModel } from '../domain/explorables/assigned-setup.ts';
import { sayAssignedSetup } from './setup-words.ts';

/** "1 question", "2 questions". */
const count = (number: number, one: string) => `${number.toLocaleString('en-GB')} ${one}${number === 1 ? '' : 's'}`;

/** Words of the page on which an assignment is made. What comes out of it is in `assign-out.ts`. */
export const assignWords = {
  title: 'Assign part of this course',
  description:
    'Pick lessons, questions, a model, a case or the diagnostic, and get one link for your class, with a text for your course page, a calendar file, a sheet and a rubric. No account.',
  lede: 'Pick what your students do and by when. Out comes one link. Whoever opens it sees your list, and hands you a receipt of the work.',
  loading: 'Getting the page ready.',
  noScript: {
    text: 'This page needs JavaScript, because it makes the link in your browser. By hand it goes like this: choose a module, give your students the address of its page and the day by which you want it done, and let them hand in the printed questions.',
    modules: 'The modules',
    guide: 'The guide for instructors has class plans, handouts and the questions to print',
  },
  failed: 'The list of lessons could not be loaded. Check the connection, then try again.',
  retry: 'Try again',
  private:
    'Nothing is sent or kept anywhere. What you pick stands in the address of this page, after the #, a part that browsers do not send to servers. So a bookmark of this page keeps your assignment, and so does its link.',
  broken: {
    heading: 'This page has stopped working',
    text: 'Reload it. What you picked is in its address, so it comes back.',
  },
  amount: ({ minutes, questions }: { minutes: number; questions: number }) =>
    questions > 0 ? `${minutes} min, ${count(questions, 'question')}` : `${minutes} min`,
  pick: {
    heading: 'What they do',
    way: 'With each lesson, students',
    ways: { lesson: 'read it and answer its questions', quiz: 'only answer its questions' },
    modules: 'Modules and lessons',
    lessons: (chosen: number, all: number) =>
      chosen === 0 ? count(all, 'lesson') : `${chosen} of ${count(all, 'lesson')} picked`,
    lessonsOf: (module: string) => `of ${module}`,
    more: 'More to pick from',
    cases: 'Cases',
    diagnostic: 'The diagnostic',
    diagnosticNote: 'twenty questions on a company of the student’s choice',
    treaty: 'The treaty',
    treatyNote: 'a one-page agreement between the two departments, in the student’s words',
    draw: 'Draw questions',
    drawNote: 'The same for everybody, other forms of a question among them. Good for a second try or a test.',
    drawFrom: 'From',
    drawWhole: 'the whole course',
    drawCount: 'How many',
    drawAdd: 'Add these questions',
    drawTaken: 'There is a set from every module and from the whole course already.',
  },
  list: {
    heading: 'In this order',
    none: 'Nothing is picked yet. Tick a module above, and its lessons stand here.',
    names: (type: Task['type'], title: string, model: AssignedModel | null) =>
      ({
        lesson: title,
        quiz: title,
        drawn: title ? `Questions drawn from “${title}”` : 'Questions drawn from the whole course',
        diagnostic: 'The diagnostic',
        case: `Case: ${title}`,
        treaty: 'The treaty',
        explorable: `Model: ${title}${sayAssignedSetup(model)}`,
      })[type],
    way: (name: string) => `What to do with “${name}”`,
    ways: { lesson: 'Read and answer', quiz: 'Answer only' },
    count: (name: string) => `How many: ${name}`,
    fewer: (number: number) => `Only ${number} can be drawn, so ${number} ${number === 1 ? 'is' : 'are'} asked.`,
    up: (name: string) => `Move up: ${name}`,
    down: (name: string) => `Move down: ${name}`,
    remove: (name: string) => `Take out: ${name}`,
    moved: (name: string, place: number, of: number) => `${name} is now number ${place} of ${of}.`,
    removed: (name: string) => `${name} is taken out.`,
  },
  name: {
    heading: 'Name and time',
    title: 'Title',
    titleHint: 'For example: Week 3, why they fight. Students see it on top.',
    from: 'Course and teacher',
    fromHint: 'For example: Marketing 210, Dr Okafor. So that they know it is theirs.',
    optional: 'can stay empty',
    opens: 'Opens',
    opensHint: 'Told to students; nothing is locked before it.',
    due: 'Due',
    dueHint: 'Later work is shown as late; nothing is locked after it.',
    zone: 'On the clock of',
    zoneOwn: 'This device',
    zoneAll: 'All time zones',
    zoneHint: 'Students see both times on their own clock, with yours beside it.',
    zoneUnknown: (zone: string) =>
      `This browser does not know the time zone “${zone}” of that link, so its times are shown in UTC.`,
    skipped: (wall: string, taken: string) =>
      `The clocks go forward there in that hour, so it is never ${wall}. The time that counts is ${taken}, which is just as long after midnight.`,
    twice: (wall: string, which: 'first' | 'second') =>
      which === 'second'
        ? `The clocks go back there in that hour, so it is ${wall} twice. The second one counts, which leaves more time.`
        : `The clocks go back there in that hour, so it is ${wall} twice. The first one counts.`,
    past: 'This is past. Whatever is done from now on is late.',
  },
  rules: {
    heading: 'How it counts',
    change: 'Change this',
    tries: 'Tries at a question that count',
    triesAll: 'All of them',
    triesHint: 'Students can try on as they like; tries beyond these are in the receipt and give no points.',
    counts: 'Which of them gives the points',
    counted: { first: 'The first', best: 'The best', last: 'The last' },
    done: 'A set of questions is done',
    doneAnswered: 'when every question is answered',
    doneShare: 'when this share of the points is reached',
    percent: 'Share in percent',
    open: 'Ask for what students write in their own words',
    openHint: (questions: number, treaty: boolean) => {
      const asks = [...(questions > 0 ? [count(questions, 'question')] : []), ...(treaty ? ['the treaty'] : [])];
      return asks.length > 0
        ? `It comes with the receipt, for you to read: ${asks.join(' and ')}. Without it you see that something was written, not what.`
        : 'It comes with the receipt, for you to read. What you have picked asks for no text so far.';
    },
    order: 'Drawn questions come',
    orders: { given: 'in the order of the course', shuffled: 'mixed' },
    seed: 'Drawn by the number',
    seedHint: 'The same number draws the same questions, for everybody.',
    again: 'Draw others',
    drew: (seed: number) => `Drawn anew, by the number ${seed}.`,
  },
  problems: {
    heading: 'There is no link yet',
    begin: 'Tick a module or a lesson, and your link stands here.',
    say(problem: Problem): string {
      switch (problem.type) {
        case 'none':
          return 'Nothing is picked. Tick a module or a lesson.';
        case 'too-many':
          return `More than ${problem.most} things are picked, and a link holds ${problem.most}. Take some out, or make two assignments.`;
        case 'long-setups':
          return 'The links to set-ups are together longer than the link of an assignment holds. Clear one of them.';
        case 'no-setup':
          return 'One field for a link to a set-up holds something else. Paste the link again, or clear the field.';
        case 'no-count':
          return `How many questions are drawn? Write a whole number from 1 to ${problem.most}.`;
        case 'unfinished':
          return problem.field === 'due'
            ? 'The due time is not finished. Give both day and hour, or clear the field.'
            : 'The opening time is not finished. Give both day and hour, or clear the field.';
        case 'out-of-range':
          return 'The year has to be from 2000 to 2199.';
        case 'before-opening':
          return 'It is due before it opens, so everything would be late. Change one of the two.';
        case 'no-percent':
          return 'Which share? Write a whole number from 1 to 100.';
      }
    },
  },
  reopen: {
    summary: 'Change an assignment that you made before',
    label: 'Its link',
    hint: 'Paste the link that you gave your students. What is in the form now gives way to it; your browser’s Back button brings it back.',
    open: 'Open it here',
    failed: 'The form is as it was.',
    fromAddress: 'The address of this page holds no assignment that can be opened.',
    opened: 'You are changing an assignment that has a link already.',
    old: 'Whoever has the old link goes on with the old version. So give your class the new link, and say that it replaces the old one.',
    edition: (made: string, now: string) =>
      `It was made with edition ${made} of the course. Here it becomes one of edition ${now}.`,
    missing: (missing: number, made: string) =>
      `${missing === 1 ? 'One thing' : `${missing} things`} that it asked ${missing === 1 ? 'is' : 'are'} not in this edition and left out. The page of edition ${made} still has ${missing === 1 ? 'it' : 'them'}.`,
    renew: 'Make it a new one instead',
    renewed: 'This is a new assignment now. The old one and its link stay as they are.',
    clear: 'Begin with an empty form',
    noModule: (id: string) => `There is no module “${id}” in this edition. Pick from the list.`,
    picked: (module: string) => `The lessons of “${module}” are picked. Give it a time, and take the link.`,
  },
} as const;
