const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/** Words of one receipt in full. */
export const receiptWords = {
  back: 'Back to the class',
  before: 'Receipt before this',
  after: 'Receipt after this',
  madeAt: 'Receipt made',
  number: 'Number',
  edition: 'Edition of the course',
  from: 'Came as',
  file: (source: string) => (source ? `a file: ${source}` : 'pasted text of a file'),
  code: (source: string) => (source ? `a short code in ${source}` : 'a short code'),
  codeNote:
    'A short code leaves out texts and seconds, and what was answered at every try but the first. The student has the whole receipt as a file.',
  leftRows: (rows: number) =>
    `${count(rows, 'question')} in this code ${rows === 1 ? 'is' : 'are'} not in this edition of the course and ${rows === 1 ? 'is' : 'are'} left out.`,
  score: 'Score',
  tasks: 'Tasks',
  doneAt: (time: string) => `done ${time}`,
  late: 'late',
  notDone: 'not done',
  questions: 'Questions',
  first: 'First try',
  last: 'Last try',
  best: 'Best try',
  tries: (tries: number, late: number) =>
    late > 0 ? `${count(tries, 'try', 'tries')}, ${late} of them late` : count(tries, 'try', 'tries'),
  unknown: 'The answer is not in a short code.',
  written: 'Written in their own words, see below.',
  earlierVersion: 'Answered an earlier version of the question.',
  points: (earned: number, possible: number) => `${earned} of ${count(possible, 'point')}`,
  outcomes: { right: 'Right', partly: 'Partly right', wrong: 'Wrong' },
  confidence: { certain: 'certain', 'fairly-sure': 'fairly sure', guessing: 'guessing' },
  notAnswered: (number: number) =>
    `${count(number, 'question')} of the assignment ${number === 1 ? 'has' : 'have'} no answer.`,
  texts: 'In their own words',
  gone: 'A question that this edition does not have',
} as const;
