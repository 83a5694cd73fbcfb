/** Words of the page around the diagnostic, which its script does not need. */
export const diagnosticPageWords = {
  name: 'The diagnostic',
  lateNoScript: 'Without JavaScript, the twenty questions and how to score them by hand stand on',
  byHand: {
    heading: 'To score it by hand',
    text: 'With JavaScript on, this page scores your answers and keeps them in this browser. Without it: the first answer of a question counts 1, the last of the five counts 5, and “I don’t know” is left out. Divide the sum by the number of questions that you answered and multiply by 20. With more than five left out, there is no total.',
    bands: 'The total falls into a band:',
  },
} as const;
