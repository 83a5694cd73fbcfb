/** Words of the page that stands around the course inside a learning system. */
export const scormWords = {
  frame: 'The course',
  /** The score goes from 0 to 100. */
  reported: (answered: number, questions: number, score: number) =>
    `${answered} of ${questions} questions answered, score ${score} of 100. Your learning system has it.`,
  none: (questions: number) => `None of ${questions} questions answered yet. Answers go to your learning system.`,
  /** Nothing of a visit is reported in which somebody only looks at what was done. */
  uncounted: (answered: number, questions: number, score: number) =>
    `${answered} of ${questions} questions answered, score ${score} of 100. This visit is not counted: your learning system is told nothing of it.`,
  refused:
    'Your learning system did not take the last answer. It is kept in this browser. Stay on this page and answer another question to try again, or tell your instructor.',
  leftOut: (count: number) =>
    count === 1
      ? 'One thing that you wrote or chose finds no room in your learning system, so it stays in this browser only.'
      : `${count} things that you wrote or chose find no room in your learning system, so they stay in this browser only.`,
  /** What was stored comes from a later edition of the package. */
  earlier:
    'Your learning system holds answers to a later edition of this course. This edition leaves them as they are, and what you do here comes back in this browser only.',
  notKept:
    'This browser keeps nothing of it just now, so what your learning system has no room for is gone when you leave.',
  failed: 'Reporting to your learning system has failed. Nothing is reported until you open the course again.',
  noSystem:
    'No learning system was found, so nothing is reported. The course works, and what you do is kept in this browser. To have your answers counted, open it from your course page.',
  noScript: 'This course reports to your learning system with JavaScript, which is switched off here.',
  noScriptLink: 'Read it all the same',
  /** Stands for an answer in one’s own words that the system had no room for. */
  lost: '(Your text did not fit into your learning system. It is in the browser where you wrote it.)',
} as const;
