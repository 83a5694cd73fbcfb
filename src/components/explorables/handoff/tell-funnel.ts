import { compareWays, findMost } from '../../../domain/explorables/funnel-ways.ts';
import { type Passage, runFunnel } from '../../../domain/explorables/handoff-flow.ts';
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

/** What stands most in the way: lines, or too little time; nothing where neither does. */
function tellLoss(passages: readonly Passage[]): string[] {
  const add = (count: (passage: Passage) => number) => passages.reduce((sum, passage) => sum + count(passage), 0);
  const time = add(({ lostForTime }) => lostForTime);
  const missed = add(({ possible, wentOn }) => possible - wentOn) - time;
  if (Math.round(Math.max(time, missed)) === 0) return [];
  return [
    missed > time
      ? live.line(
          add(({ lostAtLine }) => lostAtLine),
          missed,
        )
      : live.time(time),
  ];
}

/** What the model shows as it is set, what changed, and what that means. @param before purchases until this change */
export function tellFunnel(setup: HandoffSetup, before?: number): string {
  const { passages, crews, purchases } = runFunnel(setup);
  const short = crews.filter(({ attention }) => attention < 1);
  const won = compareWays(setup);
  const most = findMost(won);
  const change = before === undefined ? '.' : live.change(Math.round(purchases) - Math.round(before));
  return [
    live.result(setup.hotels, tellWay(setup), purchases) + change,
    ...(short.length ? short.map(({ owner, attention }) => live.short(ownerWords[owner], attention)) : [live.keepUp]),
    ...tellLoss(passages),
    tellMeaning(setup),
    Math.round(won[most]) > Math.round(purchases) ? live.best(wayWords[most], won[most]) : live.bestIsThis,
  ].join(' ');
}
