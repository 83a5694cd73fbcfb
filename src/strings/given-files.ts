/** Why a file that was given was not read, and what to do. */
export const givenFileWords = {
  'too-big':
    'It is too big to be codes or a saved session, so it was not opened. Choose the small file that the person got, or paste fewer codes at once.',
  binary: 'It is not a text file: an image or a document cannot be read. Copy the code out of it and paste that.',
  unread: 'The browser could not read it. If it was moved or opened elsewhere, choose it again.',
  nothing: 'There is no code in it.',
} as const;
