import { type HandoffSetup, handoffFields } from '../../../domain/explorables/handoff-setup.ts';
import { findUsual } from '../../../domain/explorables/setup.ts';
import { handoffWords } from '../../../strings/handoff.ts';
import { tellWay } from './tell-way.ts';

const { unusual: words } = handoffWords.live;
const usual = findUsual(handoffFields);

/** What besides hotels and lines is not as the lesson starts, in words. */
export function tellUnusual({ hours, back, good }: Pick<HandoffSetup, 'hours' | 'back' | 'good'>): string[] {
  return [
    ...(hours === usual.hours ? [] : [words.hours(hours)]),
    ...(back === usual.back ? [] : [words.back(back)]),
    ...(good === usual.good ? [] : [words.simple]),
  ];
}

/** How a question was asked, with the way if that was another than how the lesson starts. */
export function tellAsked(setup: HandoffSetup): string[] {
  const way = tellWay(setup);
  return [...(way === tellWay(usual) ? [] : [way]), ...tellUnusual(setup)];
}
