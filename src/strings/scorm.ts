/** Words of the page that stands around the course inside a learning system. */
export const scormWords = {
  frame: 'The course',
  /** The score goes from 0 to 100. */
  reported: (answered: number, questions: number, score: number) =>
    `${answered} of ${questions} questions answered, score ${score} of 100. Your learning system has it.`,
  none: (questions: number) => `None of ${questions} questions answered yet. Answers go to your learning system.`,
  refused:
    'Your learning system did not take the last answer. It is kept in this browser. Stay on this page and answer another question to try again, or tell your instructor.',
  leftOut: (count: number) =>
    count === 1
      ? 'One text of yours is too long for your learning system to keep, so it stays in this browser only.'
      : `${count} texts of yours are too long for your learning system to keep, so they stay in this browser only.`,
  noSystem:
    'No learning system was found, so nothing is reported. The course works, and what you do is kept in this browser. To have your answers counted, open it from your course page.',
  noScript: 'This course reports to your learning system with JavaScript, which is switched off here.',
  noScriptLink: 'Read it all the same',
  /** Stands for an answer in one’s own words that the system had no room for. */
  lost: '(Your text did not fit into your learning system. It is in the browser where you wrote it.)',
} as const;
