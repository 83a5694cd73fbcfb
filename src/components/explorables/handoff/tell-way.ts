import { funnelSteps } from '../../../domain/explorables/funnel-steps.ts';
import { findLines, type HandoffSetup } from '../../../domain/explorables/handoff-setup.ts';
import { sayStep } from '../../../strings/funnel.ts';
import { handoffAsk } from '../../../strings/handoff-ask.ts';

/** Name of the last step before a line after so many steps. */
export function nameStep(place: number): string {
  const step = funnelSteps[place - 1];
  return step ? sayStep(step) : '';
}

/** How the funnel is divided, in words. */
export function tellWay(setup: HandoffSetup): string {
  const { ways } = handoffAsk;
  const [first, second] = findLines(setup).map(nameStep);
  if (!first) return ways.none;
  return second ? ways.two(first, second) : ways.one(first);
}
