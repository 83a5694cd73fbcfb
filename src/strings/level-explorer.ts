import type { LevelId, SignId } from '../domain/levels.ts';

/** Words of the level explorer that come with its script. Levels, signs and companies in them are lower-case names. */
export const explorerWords = {
  sales: 'Sales',
  marketing: 'Marketing',
  seen: (company: string) => `The ${company}, seen for a week`,
  question: 'Which level is it?',
  answers: { mixed: 'It shows two levels at once', open: 'The facts leave it open' },
  said: (answer: string) => `You said: “${answer}”.`,
  saidThen: (answer: string) => `Then you said: “${answer}”.`,
  verdict: {
    one: (company: string, level: string) => `One level fits every fact about the ${company}: ${level}.`,
    open: (company: string, levels: string, signs: string) =>
      `Every fact about the ${company} fits ${levels}. To tell which, ask about ${signs}.`,
    mixed: (company: string, high: string, low: string) =>
      `No level fits every fact about the ${company}: it is ${high} and ${low}. A place between them would describe neither.`,
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
  distance: 'Distance of the circles',
  /** Value of the slider: "defined, 2 radii" */
  radii: (level: string, radii: number) => `${level}, ${radii} radii`,
  between: (lower: string, upper: string) => `between ${lower} and ${upper}`,
  goTo: 'Or go to a level',
  hold: (level: string) => `Hold ${level} beside`,
  letGo: (level: string) => `Put ${level} away`,
  held: (level: string) => `${level} (held)`,
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
  signs: 'What you would see in a week',
  turns: '◆ separates them',
  article: 'the article',
  course: 'our reading',
  table: {
    level: 'Level',
    radii: 'Radii',
    turning: 'What separates it from the level before',
    facts: (company: string) => `The facts about the ${company} as a table`,
    fact: 'Fact',
    fits: 'fits',
    count: 'Facts that fit it and leave another out',
  },
  failing: 'Where this helps less',
  cases: {
    far: {
      press: 'Undefined beside integrated',
      text: 'Far levels differ in every sign, so any question tells them apart.',
    },
    top: {
      press: 'Aligned beside integrated',
      text: 'Two signs separate these. Where neither can be seen, the level stays open.',
    },
    border: {
      press: 'Defined or aligned',
      text: 'Where the border lies is assumed. Report what was seen, and “between”.',
    },
  },
  equations: [
    'Level = the one whose pictured distance is nearest.',
    'A fact speaks for the neighbouring levels that it fits, if it leaves another one out.',
    'Result = the levels that every fact fits: one, several (open) or none (two levels at once).',
  ],
  parameters: {
    pictured: 'Pictured distances, in radii',
    borders: 'Borders half way between them',
    between: '“Border” reaches this far',
    turning: 'Signs that separate neighbours',
    fitting: 'Levels that a fact fits',
    above: 'as shown above',
    reading: 'our reading of Kotler, Rackham and Krishnaswamy 2006',
  },
  /** Why a sign says little at the border below a level. */
  why: {
    undefined: {},
    defined: { planning: 'each side still plans alone', customers: 'sellers do the talking at both' },
    aligned: { metrics: 'two scores and separate pay at both' },
    integrated: {
      meetings: 'who works for whom is not seen in a meeting',
      language: 'common words at both',
      planning: 'a joint plan and one plan look alike',
      budgets: 'what is easier to settle is hard to see',
    },
  } satisfies Record<LevelId, Partial<Record<SignId, string>>>,
};
