import type { LevelId, SignId } from '../domain/levels.ts';

/** Words of the level explorer that come with its script. Levels, signs and companies in them are lower-case names. */
export const explorerWords = {
  sales: 'Sales',
  marketing: 'Marketing',
  seen: (company: string) => `The ${company}, seen for a week`,
  question: 'Which level is it?',
  answers: { mixed: 'Two levels at once', open: 'Left open by the facts' },
  said: (answer: string) => `You said: “${answer}”.`,
  saidThen: (answer: string) => `Then you said: “${answer}”.`,
  verdict: {
    one: (company: string, level: string) => `Every fact about the ${company} fits one level: ${level}.`,
    open: (company: string, levels: string, signs: string) =>
      `Every fact about the ${company} fits ${levels}. To tell which, ask about ${signs}.`,
    mixed: (company: string, high: string, low: string) =>
      `The ${company} shows two levels: it is ${high} and ${low}. A place between them would describe neither.`,
  },
  /** "aligned in planning" */
  levelIn: (level: string, signs: string) => `${level} in ${signs}`,
  drop: 'Put it on the circles',
  dropHint: 'or drag it there:',
  another: (company: string) => `Take the ${company}`,
  facts: 'Fact by fact',
  noSign: 'None of the six signs',
  fits: {
    all: 'Fits all four levels, so it separates nothing.',
    one: (level: string) => `Fits ${level} alone.`,
    some: (levels: string, others: string) => `Fits ${levels}. Leaves out ${others}.`,
  },
  distance: 'Distance',
  /** Value of the slider: "defined, 2 radii" */
  radii: (level: string, radii: number) => `${level}, ${radii} radii`,
  between: (lower: string, upper: string) => `between ${lower} and ${upper}`,
  goTo: 'Or go to a level',
  hold: (level: string) => `Hold ${level} beside`,
  letGo: (level: string) => `Put ${level} away`,
  /** What the two circles do, for readers who see them and for those who do not. */
  picture: {
    undefined: 'The circles stand apart.',
    defined: 'The circles touch along one agreed line.',
    aligned: 'The circles overlap, and each keeps most of its own ground.',
    integrated: 'The circles nearly coincide. A rim of each remains.',
  } satisfies Record<LevelId, string>,
  onBorder: (lower: string, upper: string) =>
    `On the border of ${lower} and ${upper}. A nudge changes the name and hardly the company.`,
  separate: (from: string, to: string, signs: string) => `What separates ${from} from ${to}: ${signs}.`,
  little: (signs: string) => `Little to see in ${signs}.`,
  beside: (level: string) => `Dashed beside it: ${level}.`,
  misfit: (company: string, signs: string) => `What was seen at the ${company} in ${signs} does not fit here.`,
  hint: 'Move them to see what separates neighbours.',
  signs: (levels: string) => `A week at ${levels}`,
  tells: (level: string) => `◆ tells it from ${level}`,
  article: 'the article',
  course: 'our reading',
  table: {
    level: 'Level',
    radii: 'Radii',
    turning: 'What separates it from the level before',
    speaking: (company: string) => `Facts about the ${company} that speak for it`,
  },
  failing: 'Where this helps less',
  cases: {
    far: {
      press: 'Undefined beside integrated',
      text: 'They differ in every sign. Any question would do.',
    },
    top: {
      press: 'Aligned beside integrated',
      text: 'Only two signs separate them. Where neither is seen, the level stays open.',
    },
    border: {
      press: 'Defined or aligned',
      text: 'Where their border lies is assumed. Say what was seen, and “between”.',
    },
  },
  equations: [
    'Level = the one with the nearest pictured distance.',
    'Result = the levels that every fact fits: one, several (open) or none (two at once).',
  ],
  parameters: {
    pictured: 'Pictured distances, in radii',
    borders: 'Borders, half way between them',
    between: 'Reach of a border',
    turning: 'Signs that separate neighbours',
    fitting: 'Levels that a fact fits',
    above: 'shown above',
    reading: 'our reading of Kotler, Rackham and Krishnaswamy 2006',
  },
  /** Why a sign says little at the border below a level. */
  why: {
    undefined: {},
    defined: { planning: 'each side plans alone at both', customers: 'sellers at both' },
    aligned: { metrics: 'two scores at both, and separate pay' },
    integrated: {
      meetings: 'much alike to a visitor',
      language: 'common words at both',
      planning: 'joint at both',
      budgets: '“easier” is hard to see',
    },
  } satisfies Record<LevelId, Partial<Record<SignId, string>>>,
};
