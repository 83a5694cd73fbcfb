import type { Mastery } from '../domain/learning/mastery.ts';
import type { CourseEvent } from '../domain/record/event.ts';

/** "1 answer", "2 answers". */
const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/** Words of what the learner's page shows of learning. */
export const learningWords = {
  mastery: {
    title: 'Lesson by lesson',
    lede: 'Open a lesson to see what it lets you do, and how you answered the questions on each point. The dots stand for these points.',
    states: {
      none: 'not begun',
      begun: 'begun',
      right: 'right once',
      again: 'right again later',
    } satisfies Record<Mastery, string>,
    key: 'What these words mean',
    meanings: {
      none: 'None of its questions has been answered.',
      begun: 'At least one of its questions has been answered, but not every one of them right the last time.',
      right: 'You answered each of its questions right the last time.',
      again:
        'The same, and at least one of them was right on two different days of your calendar, 24 hours or more apart.',
    } satisfies Record<Mastery, string>,
    limits:
      'The words say how you answered and when. They do not measure what you know. Where you compared a text of your own with a model answer, the mark is yours. A question that exists in two forms counts once, by the form you answered last. Answers to an earlier version of a question are left out.',
    answered: (part: number, whole: number) => `${part} of ${whole} answered`,
    right: (number: number) => `${number} right`,
    left: (number: number) => `${count(number, 'question')} not answered yet.`,
    earlier: (number: number) =>
      number === 1
        ? 'One of its questions was answered in an earlier version only, and has changed since.'
        : `${number} of its questions were answered in earlier versions only, and have changed since.`,
    missed: 'Not right yet:',
    passage: 'the passage that settles it',
  },

  calibration: {
    title: 'How sure you were',
    lede: 'Only your first answer to each question counts here, in whichever version it was asked: at a second try you have read the reasons. Partly right counts as not right.',
    columns: { called: 'You said', right: 'You were right' },
    of: (right: number, answered: number) => `${right} of ${answered} times`,
    few: (answered: number, enough: number) =>
      answered === 0
        ? `No first answer so far. A share is shown from ${enough} on.`
        : `${answered} so far. A share is shown from ${enough} on.`,
    compared: {
      rises: 'So far, the surer you said you were, the more often your answer was right.',
      falls: 'So far, answers that you were surer of have not been right more often.',
      mixed: 'So far, being surer went with being right in part of your answers only, as the table shows.',
    },
    unsaid: (number: number) => `${count(number, 'first answer')} came without a word on how sure you were.`,
  },

  misconceptions: {
    title: 'Ideas that keep catching you',
    lede: 'Each wrong answer stands for an idea that sensible people hold. Those that keep catching you stand here, with what breaks them.',
    key: 'What is listed, and when it leaves',
    rules:
      'An idea is listed when it caught you twice, in two questions or on two days, or once when you said that you were certain. Several tries at a question on one day count once, and answers to an earlier version of a question do not count. It moves to the end, under “answered right since”, when you have since answered right every question in which it caught you.',
    whole:
      'In tasks to put in order, to sort or to write, one idea stands for the task as a whole, so it may not be the one you had.',
    none: 'None so far.',
    breaks: 'What breaks it:',
    lesson: (title: string) => `The lesson that answers it: ${title}`,
    times: (times: number, certain: boolean) =>
      `It caught you ${times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`}${certain ? (times === 1 ? ', when you were certain.' : ', also when you were certain.') : '.'}`,
    again: 'Not answered right since:',
    more: (number: number) => count(number, 'more idea', 'more ideas'),
    since: (number: number) => `Answered right since: ${number}`,
    loading: 'Fetching the questions…',
    failed:
      'The questions could not be fetched, so these ideas and the words of your answers cannot be shown now. Everything else on this page works without them.',
    retry: 'Try again',
  },

  days: {
    title: 'Day by day',
    lede: (weeks: number) =>
      `The last ${weeks} weeks on your calendar. The deeper the colour of a day, the more was done on it.`,
    nothing: 'Nothing is recorded on these days.',
    latest: (day: string) => `The latest day with an entry: ${day}.`,
    before: (number: number) =>
      `${count(number, 'entry', 'entries')} from before these weeks can be found further down.`,
    toCome: (number: number) =>
      number === 1
        ? 'One entry bears a date that is still to come: a clock was wrong when it was written, or is now. It is kept, and listed below under its date.'
        : `${number} entries bear a date that is still to come: a clock was wrong when they were written, or is now. They are kept, and listed below under their dates.`,
    table: 'The same days in words',
    columns: { day: 'Day', done: 'Done' },
    empty: 'nothing recorded',
    kinds: {
      opened: (number) => `${count(number, 'lesson')} opened`,
      predicted: (number) => `${count(number, 'guess', 'guesses')} before reading`,
      answered: (number) => count(number, 'answer'),
      diagnosed: (number) => (number === 1 ? 'the diagnostic' : `the diagnostic, ${number} times`),
      drafted: () => 'the treaty',
      decided: (number) => `${count(number, 'decision')} in cases`,
      explored: (number) => `${count(number, 'prediction')} about models`,
      noted: (number) => `a note on ${count(number, 'lesson')}`,
      copied: (number) => `${count(number, 'copy', 'copies')} saved`,
    } satisfies Record<CourseEvent['type'], (number: number) => string>,
  },

  happenings: {
    title: 'Everything that happened',
    today: 'Today',
    yesterday: 'Yesterday',
    toCome: (day: string) => `Dated in the future: ${day}`,
    /** Some answers are words that somebody says, and bring their marks along. */
    quoted: (answer: string) => (answer.startsWith('“') ? answer : `“${answer}”`),
    versions: (number: number) => ` (${count(number, 'saved version')})`,
    gone: {
      opened: 'Opened a lesson that has left the course',
      noted: 'Wrote a note on a lesson that has left the course',
    },
    cleared: (lesson: string) => `Emptied the note on “${lesson}”`,
    older: (number: number) => `${count(number, 'older entry', 'older entries')} not shown.`,
    more: 'Show older entries',
  },

  quarantined: {
    see: 'See them',
    why: (reason: string) => `Why: ${reason}.`,
    newer: 'a later version of the course wrote it',
    more: (number: number) => `${number} more are kept and not shown.`,
  },
};
