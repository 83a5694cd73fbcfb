/** The eight steps of the buying funnel as the 2006 article draws it (kotler-2006), from the widest to the narrowest. */
export const funnelSteps = [
  'customer-awareness',
  'brand-awareness',
  'consideration',
  'preference',
  'purchase-intention',
  'purchase',
  'loyalty',
  'advocacy',
] as const;
export type FunnelStep = (typeof funnelSteps)[number];

/** The last step of Marketing in the usual split (kotler-2006): the hand-off lies between preference and intention. */
export const usualPlace = 4;

/** Which of the eight rows holds the purchases. */
export const purchaseRow = funnelSteps.indexOf('purchase');

/** Ways to divide the steps: by one hand-off, by two with a lead desk between them, or not at all. */
export const ways = ['one', 'two', 'none'] as const;
export type Way = (typeof ways)[number];

/** Places of the hand-off, and ways, with the same good and bad sides. */
export type Zone = 'far-early' | 'early' | 'usual' | 'late' | 'after-purchase' | 'desk' | 'joint';

/** Finds what is to be said about a hand-off after so many steps. */
export function findZone(way: Way, place: number): Zone {
  if (way !== 'one') return way === 'two' ? 'desk' : 'joint';
  if (place <= 2) return 'far-early';
  if (place < usualPlace) return 'early';
  if (place === usualPlace) return 'usual';
  return place > purchaseRow ? 'after-purchase' : 'late';
}
