/** Words around the companies that a reader places on the five stages. */
export const stageStrings = {
  eyebrow: 'Try it:',
  title: 'Place these companies',
  needsScript: 'Placing companies needs JavaScript. The figure and the table show the five stages.',
  progress: (place: number, count: number) => `Invented company ${place} of ${count}`,
  ask: 'Which stage fits best?',
  check: 'Check',
  next: 'Next company',
  again: 'Start again',
  chooseFirst: 'Choose a stage, then check it.',
  fits: (stage: string) => `Yes: ${stage}.`,
  other: (stage: string) => `Not quite: ${stage}.`,
  better: (stage: string) => `Better: ${stage}.`,
  total: (right: number, count: number) => `You placed ${right} of ${count} at the first try.`,
  caption: 'The five stages',
  head: { stage: 'Stage', work: 'What marketers do', standing: 'Where Marketing stands' },
} as const;
