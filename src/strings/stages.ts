/** Words around the companies that a reader places on the five stages. */
export const stageStrings = {
  eyebrow: 'Try it:',
  title: 'Place these companies',
  needsScript: 'Placing them yourself needs JavaScript. The companies and their stages are in the list.',
  progress: (place: number, count: number) => `Invented company ${place} of ${count}`,
  ask: 'Which stage fits best?',
  check: 'Check',
  next: 'Next company',
  again: 'Start again',
  chooseFirst: 'Choose a stage, then check it.',
  fits: (stage: string) => `✓ Yes: ${stage}.`,
  other: (stage: string) => `✗ Not quite: ${stage}.`,
  better: (stage: string) => `Better: ${stage}.`,
  total: (right: number, count: number) => `You placed ${right} of ${count} at the first try.`,
  answers: 'Five invented companies and where they stand',
  caption: 'The five stages',
  head: { stage: 'Stage', work: 'What marketers do', standing: 'Where Marketing stands' },
} as const;
