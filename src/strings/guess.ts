/** Words of the form for the guess before reading, which the page brings with it. */
export const guessForm = {
  top: 'A guess before you read. It counts towards no score.',
  keep: 'Keep my guess',
  comesBack: 'The question comes back at the end of the lesson.',
} as const;

/** What is said once it is made. Apart from the form and the quiz, because every lesson loads these words at once. */
export const guess = {
  first: 'Choose an answer first. A guess is fine.',
  kept: 'Your guess is kept. The question comes back at the end of the lesson.',
  held: 'Your guess stands here for now. The question comes back at the end of the lesson.',
  said: (option: string) =>
    `Before reading you said: ${option.startsWith('“') ? option : `“${option}”.`} This passage settles it. `,
  atEnd: 'The question at the end',
  lost: 'Your guess could not be kept, so it is gone when you leave the page. The question comes back at the end of the lesson.',
} as const;
