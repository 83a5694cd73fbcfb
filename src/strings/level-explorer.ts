import type { Look } from '../domain/explorables/level-distance.ts';
import type { LevelId, SignId } from '../domain/levels.ts';

/** Words of the level explorer that come with its script. Levels, signs and companies in them are lower-case names. */
export const explorerWords = {
  sales: 'Sales',
  marketing: 'Marketing',
  seen: (company: string) => `The ${company}, seen for a week`,
  question: 'Which level is it?',
  answers: { mixed: 'Two levels at once', open: 'Left open by the facts' },
  said: (answer: string) => `You said: “${answer}”.`,
  saidOn: (day: string, answer: string) => `On ${day} you said: “${answer}”.`,
  verdict: {
    one: (company: string, level: string) => `Only one level fits every fact about the ${company}: ${level}.`,
    open: (count: number, company: string, levels: string, signs: string) =>
      `${['Two', 'Three', 'All four'][count - 2]} levels fit every fact about the ${company}: ${levels}. To tell which, ask about ${signs}.`,
    mixed: (company: string, high: string, low: string) =>
      `The ${company} shows two levels: it is ${high} and ${low}. A place between them would describe neither.`,
  },
  /** "aligned in planning" */
  levelIn: (level: string, signs: string) => `${level} in ${signs}`,
  dropHint: 'Or drag it onto the picture:',
  /** Stands for the circles until somebody has answered. */
  unknown: '?',
  coming: 'The circles are being fetched. They appear here as soon as they have come.',
  another: (company: string) => `Take the ${company}`,
  facts: 'Fact by fact',
  noSign: 'None of the six signs',
  fits: {
    all: 'Fits all four levels, so it rules none of them out.',
    one: (level: string) => `Fits ${level} alone.`,
    some: (levels: string, others: string) => `Fits ${levels}. Rules out ${others}.`,
  },
  closeness: 'Closeness',
  between: (lower: string, upper: string) => `between ${lower} and ${upper}`,
  goTo: 'Or go to a level',
  hold: (level: string) => `Keep ${level} as a dashed outline`,
  letGo: 'Remove the outline',
  /** What the two circles do, for readers who see them and for those who do not. */
  picture: {
    apart: 'The circles stand apart.',
    'nearly-touch': 'The circles nearly touch.',
    touch: 'The circles touch along one agreed line.',
    little: 'The circles overlap a little.',
    overlap: 'The circles overlap; each keeps most of its ground.',
    half: 'The circles share more than half of each.',
    coincide: 'The circles nearly coincide. A rim of each remains.',
  } satisfies Record<Look, string>,
  onBorder: (lower: string, upper: string) => `On the border of ${lower} and ${upper}.`,
  smallMove: 'A small move changes the name, though the company is nearly the same.',
  separate: (from: string, to: string, signs: string) => `What separates ${from} from ${to}: ${signs}.`,
  little: (signs: string) => `Little to see in ${signs}.`,
  beside: (level: string) => `Dashed outline: ${level}.`,
  misfit: (company: string, signs: string) => `This does not fit the ${company}’s ${signs}.`,
  /** Signs whose name is no noun, as a sentence has them. */
  inSentence: { customers: 'customer contact' } satisfies Partial<Record<SignId, string>>,
  allSigns: 'all six signs',
  hint: 'Move them to see what separates neighbours.',
  signs: (levels: string) => `A week at ${levels}`,
  tells: (level: string) => `◆ tells it from ${level}`,
  article: 'the article',
  course: 'our reading',
  table: {
    level: 'Level',
    radii: 'Distance in radii',
    turning: 'What separates it from the level before',
    against: (company: string) => `Facts about the ${company} that rule it out`,
    fitting: 'none: this level fits',
  },
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
