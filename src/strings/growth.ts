/** Every word of the comparison of guesses before reading with answers since. */
export const growthWords = {
  heading: 'Your guesses, then and now',
  none: 'Each lesson begins with a question to guess at. Once you have guessed in this module, your guesses stand here beside your answers since.',
  noScript: 'Your guesses are kept in your own browser, so comparing them with your answers needs JavaScript.',
  unreadable: 'Your record could not be read just now. Nothing of it has been changed. Reload the page to try again.',
  sum: (before: number, now: number, compared: number) =>
    `Before reading you had ${before} of ${compared} right. In your last answers, ${now} of ${compared}.`,
  rest: (number: number) =>
    number === 1 ? 'One guess has no answer since.' : `${number} guesses have no answer since.`,
  before: 'Before reading',
  since: 'Last answer since',
  outcome: { right: 'right', partly: 'partly right', wrong: 'not right' },
  unnamed: 'an answer that is no longer offered',
  noGuess: 'No guess kept.',
  notSince: 'None yet:',
  answer: 'to the question',
  link: 'Your guesses in this module, then and now',
};
