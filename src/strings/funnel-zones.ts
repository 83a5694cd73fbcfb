import type { Zone } from '../domain/explorables/funnel-steps.ts';

interface ZoneWords {
  good: string;
  wrong: string;
  /** Who says so: the 2006 article, or this course by reasoning. */
  basis: 'article' | 'course';
}

/** What speaks for each place of the hand-off, and what tends to go wrong there. */
export const zoneWords: Record<Zone, ZoneWords> = {
  'far-early': {
    good: 'Sellers meet buyers early and learn what they ask first.',
    wrong: 'Sellers spend visits on people who are not looking for anything yet.',
    basis: 'course',
  },
  early: {
    good: 'Sellers can shape what the buyer compares.',
    wrong: 'Each seller argues for the brand in words of their own, and buyers hear several stories.',
    basis: 'course',
  },
  usual: {
    good: 'It is simple, and it leaves Marketing free for strategy.',
    wrong: 'Each side blames the other for what is lost at the line, and marketers are cut off from live customers.',
    basis: 'article',
  },
  late: {
    good: 'Sellers meet people who mean to buy.',
    wrong: 'Whoever arrives last can move little but the price, and objections were raised with somebody else.',
    basis: 'course',
  },
  'after-purchase': {
    good: 'It can suit simple goods that people order without a visit.',
    wrong: 'Sellers inherit promises that they did not make, and nobody trained to negotiate is there when it counts.',
    basis: 'course',
  },
  desk: {
    good: 'Somebody sorts by telephone, and sellers see only people who mean to buy.',
    wrong: 'The customer says it all a third time, and a desk that is judged by numbers passes on numbers.',
    basis: 'course',
  },
  joint: {
    good: 'Nothing is thrown over a line; Marketing helps to sell and Sales helps to shape the offer.',
    wrong: 'It takes time from both, and a step that belongs to two people can be left to neither.',
    basis: 'course',
  },
};
