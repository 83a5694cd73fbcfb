/** Words of a definition that opens inside a lesson. Apart from the rest, because they are fetched with it. */
export const termWords = {
  glossary: 'See it in the glossary',
  close: 'Close',
} as const;
