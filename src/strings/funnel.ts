import type { FunnelStep, Way } from '../domain/explorables/funnel-steps.ts';
import type { Owner } from '../domain/explorables/handoff-setup.ts';

/** The name of a step, as it stands in running text; its id is made of the same words. */
export const sayStep = (step: FunnelStep): string => step.replace('-', ' ');

/** Whose step it is. */
export const ownerWords: Record<Owner, string> = {
  marketing: 'Marketing',
  desk: 'Lead desk',
  sales: 'Sales',
  both: 'Both at each step',
};

/** The three ways to divide the steps, in running text. */
export const wayWords: Record<Way, string> = {
  one: 'one hand-off',
  two: 'two hand-offs',
  none: 'no hand-off',
};
