/** "1 question", "2 questions". */
const questions = (count: number) => `${count} ${count === 1 ? 'question' : 'questions'}`;

/** Every word of the practice page. */
export const practiceWords = {
  title: 'Practice',
  lede: 'Questions you have answered come back here after some days, mixed across the modules and ten at a time.',
  noScript:
    'Practice looks up in your own browser what you have answered, which needs JavaScript. It is switched off here. Every question stands below, with its answer and reasons on its own page.',
  loading: 'Looking up what is due…',
  failed:
    'The questions could not be loaded. Check the connection and try again. Nothing you have answered is lost, and the lessons and the list below work without this.',
  again: 'Try again',
  unreadable:
    'Your record could not be read, because the browser’s storage gave way. Nothing of it has been changed. Reload the page; if that does not help, close the browser’s other tabs of this course and reload.',
  broken: 'Practice could not be shown. Your record is untouched. Reload the page, or use the list below.',

  sets: { due: 'Due now', ahead: 'Ahead of time', link: 'A set from a link' },
  due: (count: number) => `${questions(count)} ${count === 1 ? 'is' : 'are'} due.`,
  practise: 'Practise',
  progress: (place: number, count: number) => `Practice, ${place} of ${count}`,
  atEnd: 'Practice',
  finish: 'See how it went',

  changed: 'When they come back',
  comesBack: (day: string) => `Comes back ${day}`,
  stillDue: (count: number) => `${count} more ${count === 1 ? 'question is' : 'questions are'} due.`,
  more: (count: number, most: number) => (count >= most ? 'Ten more' : `${count} more`),
  done: 'Done for now',

  empty:
    'Nothing is in practice yet. Answer the questions at the end of a lesson, and they come back here on later days.',
  begin: (lesson: string) => `Start with: ${lesson}`,
  continue: (lesson: string) => `Continue: ${lesson}`,
  nothingDue: 'Nothing is due',
  next: (count: number, day: string) => `${questions(count)} ${count === 1 ? 'comes' : 'come'} back ${day}.`,
  ahead: 'Practise ahead of time',
  aheadNote: 'Each question counts once a day. One that you answer early is set anew from today.',
  allToday: 'You have been through all of them today. Each counts once a day.',

  coming: 'What comes next',
  days: { today: 'Today', tomorrow: 'Tomorrow' },
  /** A day inside a sentence. */
  on: { today: 'today', tomorrow: 'tomorrow', day: (day: string) => `on ${day}` },
  count: questions,
  dayLabel: (day: string, count: number) => `${day}: ${questions(count)}`,
  later: (count: number) => `${questions(count)} later than that`,
  nothingComing: (weeks: number) => `Nothing in the next ${weeks} weeks.`,
  stems: 'Which questions, day by day',
  how: 'FSRS, a spacing algorithm, works out the days from your first answer to a question on each day. A right answer that you were certain of waits longest; one that was a guess or only partly right comes back earlier, and a wrong one soonest. The days are an estimate, not a measurement of your memory.',

  save: 'Save practice days (.ics)',
  saveNote:
    'One calendar entry for each of these days, with a link to its questions (up to 50). The link works on any device without an account, but answers stay in the browser you give them in. Save the file again later and most calendars update these days; a day on which nothing comes back any more stays until you delete it.',
  file: 'truce-practice.ics',
  saved: (file: string, count: number) =>
    `Saved “${file}” with ${count} practice ${count === 1 ? 'day' : 'days'}. Open it with your calendar.`,
  notSaved: 'The file could not be saved. Try again, or try another browser.',
  noDays: 'There is nothing to save: no question comes back in the next eight weeks.',
  entry: (count: number) => `Practise Truce: ${questions(count)}`,
  entryText: (count: number, linked: number, day: string, url: string) =>
    `${questions(count)} ${count === 1 ? 'comes' : 'come'} back on this day, as your record stood on ${day}.${
      linked < count ? ` The link opens the first ${linked}.` : ''
    } What you answer is kept in the browser you answer in.\n${url}`,

  left: {
    unknown: (count: number, names: string) =>
      `${count === 1 ? 'This is not a question' : `${count} are not questions`} of the course, or no longer: ${names}.`,
    repeated: (count: number, names: string) =>
      `${count === 1 ? 'This one is named' : `${count} are named`} more than once and asked once: ${names}.`,
    over: (count: number, names: string) =>
      `A link opens at most 50 questions. ${count === 1 ? 'One was' : `${count} were`} left out: ${names}.`,
    mangled: (count: number, names: string) =>
      `${count === 1 ? 'One name' : `${count} names`} in the link cannot be read: ${names}.`,
  },
  andOthers: 'and others',
  cut: 'The link is too long; its end was not read.',
  nothingLinked: 'Nothing in this link can be opened. Ask for it again, or practise what is due.',

  progressLink: { before: 'What you have answered comes back on later days in', link: 'Practice' },
  list: 'All questions, lesson by lesson',
  listOpen: (count: number) => `Show all ${count}, each with a page of its own`,
  parallel: 'same task, other words',
} as const;
