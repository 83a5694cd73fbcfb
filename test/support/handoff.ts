import fc from 'fast-check';
import { type HandoffSetup, handoffFields } from '../../src/domain/explorables/handoff-setup.ts';
import { findUsual } from '../../src/domain/explorables/setup.ts';

/** How the lesson's laundry is set. */
export const usual: HandoffSetup = findUsual(handoffFields);

const anyWhole = ({ from, to }: { from: number; to: number }) => fc.integer({ min: from, max: to });

/** Any set-up of "move the hand-off". */
export const anySetup: fc.Arbitrary<HandoffSetup> = fc.record({
  stage: fc.constantFrom(...handoffFields.stage.values),
  way: fc.constantFrom(...handoffFields.way.values),
  place: anyWhole(handoffFields.place),
  second: anyWhole(handoffFields.second),
  hotels: anyWhole(handoffFields.hotels),
  hours: anyWhole(handoffFields.hours),
  back: anyWhole(handoffFields.back),
  good: fc.constantFrom(...handoffFields.good.values),
});
