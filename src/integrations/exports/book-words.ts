/** Words of the e-book and the PDF reader. */
export const bookWords = {
  contents: 'Contents',
  start: 'Start of the text',
  about: 'About this book',
  edition: (edition: string) => `Edition ${edition}`,
  made: 'This is the text of an open course, made from the same files as its website. What can be moved or answered there stands here as a picture or on paper lines.',
  site: 'The course on the web',
  onWeb: 'The course on the web:',
  questions: 'Questions',
  second: 'For a second try',
  toAnswer: 'Answer',
  toQuestion: 'Back to question',
  answers: 'Answers and reasons',
  glossary: 'Glossary',
  taught: (lesson: string) => `Taught in: ${lesson}`,
  accessibility:
    'Text and headings can be read in order and reflowed; figures have a name or stand beside words that say the same; nothing sounds, flashes or runs out of time.',
  reader: (module: string) => `“${module}” to print or read offline`,
  noChromium:
    'there is no Chromium here. Install one (on Debian: "sudo apt-get install chromium"), or put its path into CHROMIUM_PATH, and build again.',
  /** Title of a download. */
  download: (title: string) => `${title} as an e-book`,
};
