import { funnelSteps } from '../../../domain/explorables/funnel-steps.ts';
import { compareWays, findMost, findPeak, traceCurve } from '../../../domain/explorables/handoff-asks.ts';
import { type Flow, runFunnel } from '../../../domain/explorables/handoff-flow.ts';
import { findLines, type HandoffSetup, handoffFields } from '../../../domain/explorables/handoff-setup.ts';
import { stepWords, wayWords } from '../../../strings/funnel.ts';
import { handoffWords as words } from '../../../strings/handoff.ts';

const { live, figure } = words;

/** Name of the last step before a line after so many steps. */
export function nameStep(place: number): string {
  const step = funnelSteps[place - 1];
  return step ? stepWords[step] : '';
}

/** How the funnel is divided, in words. */
export function tellWay(setup: HandoffSetup): string {
  const [first = 0, second = 0] = findLines(setup);
  const { ways } = words;
  if (setup.way === 'none') return ways.none;
  return setup.way === 'one' ? ways.one(nameStep(first)) : ways.two(nameStep(first), nameStep(second));
}

function tellChange(now: number, before: number | undefined): string {
  if (before === undefined) return live.first;
  const by = Math.round(now) - Math.round(before);
  if (by === 0) return live.same;
  return by > 0 ? live.more(figure(by)) : live.fewer(figure(-by));
}

function tellLosses({ passages, crews }: Flow, lines: number): string[] {
  const line = passages.reduce((sum, { lostAtLine }) => sum + lostAtLine, 0);
  const time = passages.reduce((sum, { lostForTime }) => sum + lostForTime, 0);
  const short = crews.filter(({ attention }) => attention < 1);
  return [
    ...(short.length ? short.map(({ owner, attention }) => live.short(owner, attention)) : [live.keepUp]),
    Math.round(Math.max(line, time)) === 0
      ? live.lostNone
      : line > time
        ? live.lostAtLine(figure(line), lines)
        : live.lostForTime(figure(time)),
  ];
}

function tellMeaning(setup: HandoffSetup): string {
  const peak = findPeak(traceCurve(setup));
  if (!peak || peak.hotels >= handoffFields.hotels.to) return live.open;
  if (setup.hotels > peak.hotels) return live.past(figure(peak.purchases), words.hotels(peak.hotels));
  return live.rising(words.hotels(peak.hotels));
}

/** What the model shows as it is set, what changed, and what that means. @param before purchases until this change */
export function tellFunnel(setup: HandoffSetup, before?: number): string {
  const flow = runFunnel(setup);
  const won = compareWays(setup);
  const most = findMost(won);
  return [
    live.result(figure(setup.hotels), tellWay(setup), figure(flow.purchases)) + tellChange(flow.purchases, before),
    ...tellLosses(flow, findLines(setup).length),
    tellMeaning(setup),
    Math.round(won[most]) > Math.round(won[setup.way]) ? live.best(wayWords[most], figure(won[most])) : live.bestIsThis,
  ].join(' ');
}
