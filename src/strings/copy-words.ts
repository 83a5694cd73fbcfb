/** Words of a text that can be copied with a button. */
export const copyWords = {
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. The text is selected: copy it yourself.',
} as const;
