import type { FunnelStep, Owner, Zone } from '../domain/funnel.ts';

/** Names of the steps, as they stand in running text. */
export const stepWords: Record<FunnelStep, string> = {
  'customer-awareness': 'customer awareness',
  'brand-awareness': 'brand awareness',
  consideration: 'consideration',
  preference: 'preference',
  'purchase-intention': 'purchase intention',
  purchase: 'purchase',
  loyalty: 'loyalty',
  advocacy: 'advocacy',
};

/** Whose step it is. */
export const ownerWords: Record<Owner, string> = { marketing: 'Marketing', sales: 'Sales', both: 'Both' };

interface ZoneWords {
  /** Where the hand-off lies, for the table. */
  where: string;
  good: string;
  wrong: string;
  /** Who says so: the 2006 article, or this course by reasoning. */
  basis: 'article' | 'course';
}

/** What speaks for each place of the hand-off, and what tends to go wrong there. */
export const zoneWords: Record<Zone, ZoneWords> = {
  'far-early': {
    where: 'After awareness',
    good: 'Sellers meet buyers early and learn what they ask first.',
    wrong: 'Sellers spend visits on people who are not looking for anything yet.',
    basis: 'course',
  },
  early: {
    where: 'After consideration',
    good: 'Sellers can shape what the buyer compares.',
    wrong: 'Each seller argues for the brand in words of their own, and buyers hear several stories.',
    basis: 'course',
  },
  usual: {
    where: 'After preference: the usual place',
    good: 'It is simple, and it leaves Marketing free for strategy.',
    wrong: 'Each side blames the other for what is lost at the line, and marketers are cut off from live customers.',
    basis: 'article',
  },
  late: {
    where: 'After purchase intention',
    good: 'Sellers meet people who mean to buy.',
    wrong: 'Whoever arrives last can move little but the price, and objections were raised with somebody else.',
    basis: 'course',
  },
  'after-purchase': {
    where: 'After purchase, or later',
    good: 'It can suit simple goods that people order without a visit.',
    wrong: 'Sellers inherit promises that they did not make, and nobody trained to negotiate is there when it counts.',
    basis: 'course',
  },
  joint: {
    where: 'No hand-off: both at each step',
    good: 'Nothing is thrown over a line; Marketing helps to sell and Sales helps to shape the offer.',
    wrong: 'It takes time from both, and a step that belongs to two people can be left to neither.',
    basis: 'course',
  },
};

/** Words of "move the hand-off". */
export const handoffWords = {
  eyebrow: 'Try it:',
  title: 'move the hand-off',
  note: 'The line starts where it usually lies. The authors of 2006 draw that split in order to criticise it.',
  legend: 'Where does Marketing hand over to Sales?',
  range: 'Hand over after',
  none: 'No hand-off: both at each step',
  line: 'hand-off',
  noLine: 'No line: each of the eight steps has two owners.',
  between: (last: string, next: string) => `The line runs between ${last} and ${next}.`,
  good: 'What it is good for:',
  wrong: 'What tends to go wrong:',
  article: 'This is the article’s judgement.',
  course: 'This is our reasoning, not a finding.',
  table: 'Six places for the hand-off, as a table',
  head: { where: 'Hand-off', good: 'Good for', wrong: 'Tends to go wrong' },
  tableNote: 'The row on the usual place follows the article; the others are our reasoning.',
  needsScript: 'Shown is the usual split. Moving the line needs JavaScript; the table holds the other places.',
};
