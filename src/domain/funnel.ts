/** The eight steps of the buying funnel as the 2006 article draws it, from the widest to the narrowest. */
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

/** How many steps, from the top, Marketing owns before it hands over: 1 to 7. "none": both work at each step. */
export type Handoff = number | 'none';

/** The usual place of the hand-off: between preference and purchase intention. */
export const usualHandoff = 4;

/** First and last place at which either side still owns a step. */
export const handoffRange = { from: 1, to: funnelSteps.length - 1 } as const;

export type Owner = 'marketing' | 'sales' | 'both';

/** Stretches of the funnel in which moving the hand-off has the same consequences. */
export const zones = ['far-early', 'early', 'usual', 'late', 'after-purchase', 'joint'] as const;
export type Zone = (typeof zones)[number];

/** Takes a number as the nearest place at which a hand-off can lie. */
export function placeHandoff(steps: number): number {
  return Math.min(handoffRange.to, Math.max(handoffRange.from, Math.round(steps)));
}

/** Says who owns each step, in the order of the funnel. */
export function assignOwners(handoff: Handoff): { step: FunnelStep; owner: Owner }[] {
  return funnelSteps.map((step, index) => ({
    step,
    owner: handoff === 'none' ? 'both' : index < placeHandoff(handoff) ? 'marketing' : 'sales',
  }));
}

/** Names the steps that one owner has, in the order of the funnel; empty when it has none. */
export function listSteps(handoff: Handoff, owner: Owner): FunnelStep[] {
  return assignOwners(handoff)
    .filter((one) => one.owner === owner)
    .map(({ step }) => step);
}

/** Finds the stretch of the funnel in which the hand-off lies. */
export function findZone(handoff: Handoff): Zone {
  if (handoff === 'none') return 'joint';
  const place = placeHandoff(handoff);
  if (place <= 2) return 'far-early';
  if (place < usualHandoff) return 'early';
  if (place === usualHandoff) return 'usual';
  return place > funnelSteps.indexOf('purchase') ? 'after-purchase' : 'late';
}
