import { compareWays, findMost } from '../../../domain/explorables/funnel-ways.ts';
import { runFunnel } from '../../../domain/explorables/handoff-flow.ts';
import { type HandoffSetup, handoffFields } from '../../../domain/explorables/handoff-setup.ts';
import { findPeak, traceCurve } from '../../../domain/explorables/leads-curve.ts';
import { ownerWords, wayWords } from '../../../strings/funnel.ts';
import { handoffWords } from '../../../strings/handoff.ts';
import { tellWay } from './tell-way.ts';

const { live } = handoffWords;

function tellMeaning(setup: HandoffSetup): string {
  const { hotels, purchases } = findPeak(traceCurve(setup));
  const isPast = setup.hotels > hotels && hotels < handoffFields.hotels.to;
  return isPast ? live.past(purchases, hotels) : live.rising(hotels);
}

/** What the model shows as it is set, what changed, and what that means. @param before purchases until this change */
export function tellFunnel(setup: HandoffSetup, before?: number): string {
  const { passages, crews, purchases } = runFunnel(setup);
  const line = passages.reduce((sum, { lostAtLine }) => sum + lostAtLine, 0);
  const time = passages.reduce((sum, { lostForTime }) => sum + lostForTime, 0);
  const short = crews.filter(({ attention }) => attention < 1);
  const won = compareWays(setup);
  const most = findMost(won);
  const change = before === undefined ? '.' : live.change(Math.round(purchases) - Math.round(before));
  return [
    live.result(setup.hotels, tellWay(setup), purchases) + change,
    ...(short.length ? short.map(({ owner, attention }) => live.short(ownerWords[owner], attention)) : [live.keepUp]),
    live.lost(Math.max(line, time), line > time ? live.line : live.time),
    tellMeaning(setup),
    Math.round(won[most]) > Math.round(purchases) ? live.best(wayWords[most], won[most]) : live.bestIsThis,
  ].join(' ');
}
