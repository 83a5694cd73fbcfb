import type { Reading } from '../schemas/diagnostic.ts';
import type { Keeping } from '../store/store.ts';

/** Words of the diagnostic. What a result says is content, in `content/diagnostic/results.yml`. */
export const diagnosticWords = {
  name: 'The diagnostic',
  intro:
    'Think of the company where you work, or one that you know well. A quarter is three months. It takes about five minutes. Your answers are kept when you see the result, in this browser; they are not sent anywhere.',
  late: 'The questions are loading.',
  lateFailed: 'The questions could not be loaded. Check the connection and try again, or take them on',
  lateNoScript: 'Without JavaScript, the twenty questions and how to score them by hand stand on',
  latePage: 'the page of the diagnostic',
  seat: {
    question: 'Where do you sit?',
    answers: { sales: 'In Sales', marketing: 'In Marketing', other: 'Somewhere else' },
  },
  dontKnow: 'I don’t know',
  section: (place: number, count: number) => `Section ${place} of ${count}`,
  companyEyebrow: 'After the last section',
  company: 'About the company',
  companyNote:
    'These do not change the score. They decide whether the advice is to move or to stay. You can leave any of them out.',
  back: 'Back',
  next: 'Next section',
  toCompany: 'Next: about the company',
  finish: 'See the result',
  missing: {
    heading: (count: number) =>
      count === 1 ? 'One question has no answer yet' : `${count} questions have no answer yet`,
    note: 'Choose an answer, or go on: a question without an answer counts as “I don’t know”.',
    seatNote: 'To go on, say where you sit: a result is one seat’s view.',
    anyway: 'See the result anyway',
  },
  byHand: {
    heading: 'To score it by hand',
    text: 'With JavaScript on, this page scores your answers and keeps them in this browser. Without it: the first answer of a question counts 1, the last of the five counts 5, and “I don’t know” is left out. Divide the sum by the number of questions that you answered and multiply by 20. With more than five left out, there is no total.',
    bands: 'The total falls into a band:',
  },
  result: {
    from: { sales: 'Seen from Sales', marketing: 'Seen from Marketing', other: 'Seen from outside both departments' },
    takenOn: (date: string) => `taken on ${date}`,
    outOf: 'out of 100',
    between: (below: string, above: string) => `between ${below} and ${above}`,
    nearCut: (band: string) =>
      `By its number it falls into the ${band} band, but it is within three points of the cut.`,
    toNext: (points: number, level: string) => `${points} ${points === 1 ? 'point' : 'points'} below ${level}.`,
    top: 'In the highest band.',
    answered: (answered: number, asked: number) =>
      answered === asked ? `All ${asked} questions answered.` : `${answered} of ${asked} questions answered.`,
    withheld: (answered: number, asked: number) =>
      `${answered} of ${asked} questions have an answer. A total needs at least ${Math.ceil(asked * 0.75)}.`,
    scale: (total: number) => `${total} on a scale from 20 to 100, which is cut at 40, 60 and 80.`,
    picture: (total: number) => `Two circles, Sales and Marketing. Their overlap stands for a score of ${total}.`,
    pictureNote: 'The overlap is drawn from the score. Below 50 the circles stand apart; at 100 they are one.',
    sides: { sales: 'Sales', marketing: 'Marketing' },
    parts: 'The five parts',
    partsCaption: 'Each part on the same scale, from 20 to 100',
    part: 'Part',
    score: 'Score',
    noScore: 'No score',
    advice: 'What you might do',
    kinds: { stay: 'Move or stay?', move: 'Move or stay?', weigh: 'Move or stay?', step: 'A step' },
    why: 'Why',
    but: 'What speaks against it',
    because: 'Chosen for your answers',
    source: 'Sources',
    lesson: 'Lesson:',
    limits: 'What this score cannot tell',
    both: 'Ask someone on the other side to answer the same questions, without seeing yours. Where the two of you differ is worth more than either number.',
    again: 'Take it again',
    print: 'Print this result',
    loading: 'Putting your result together',
    notLoaded:
      'The text of the result did not arrive, perhaps because the connection dropped. Your answers are still here.',
    retry: 'Try again',
  },
  keeping: {
    kept: 'This result is kept in this browser, on this device, and sent nowhere. Under “My progress” you can save a copy of it or erase it.',
    'this-tab': 'This result is kept in this tab only. It is gone when you close the tab; to keep it, print it.',
    'not-kept':
      'This result is not kept: the browser did not let the course store it. It is gone when you leave this page; to keep it, print it.',
  } satisfies Record<Keeping, string>,
  reasons: {
    withheld: 'More than five answers missing',
    level: (level: string) => `Level: ${level}`,
    reading: { low: 'low', middle: 'in the middle', high: 'high', unknown: 'too few answers' } satisfies Record<
      Reading,
      string
    >,
  },
  broken: {
    heading: 'This part of the page has stopped working',
    text: 'Reload the page to start again. Results that were kept before are still kept.',
  },
} as const;
