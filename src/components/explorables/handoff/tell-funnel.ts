import { compareAtUsual, findMost } from '../../../domain/explorables/funnel-ways.ts';
import { type Crew, runFunnel } from '../../../domain/explorables/handoff-flow.ts';
import { findLoss } from '../../../domain/explorables/handoff-losses.ts';
import { type HandoffSetup, handoffFields } from '../../../domain/explorables/handoff-setup.ts';
import { lookAhead } from '../../../domain/explorables/leads-curve.ts';
import { ownerWords, wayWords } from '../../../strings/funnel.ts';
import { handoffWords } from '../../../strings/handoff.ts';
import { tellUnusual } from './tell-unusual.ts';
import { tellWay } from './tell-way.ts';

const { live, outlook } = handoffWords;

/** What the model shows as it is set, what changed, and why it is no more. @param before purchases until this change */
export function tellFunnel(setup: HandoffSetup, before?: number): string {
  const flow = runFunnel(setup);
  const loss = findLoss(flow);
  const set = [tellWay(setup), ...tellUnusual(setup)].join(', ');
  const change = before === undefined ? '.' : live.change(Math.round(flow.purchases) - Math.round(before));
  return `${live.result(setup.hotels, set, flow.purchases)}${change} ${loss ? live.costs[loss.cause](loss.would, loss.cost) : live.free}`;
}

const tellShort = (crews: readonly Crew[]): string[] =>
  crews
    .filter(({ attention }) => attention < 1)
    .map(({ owner, attention }) => outlook.short(ownerWords[owner], attention));

function tellMore(setup: HandoffSetup): string[] {
  const { next, peak, isPeak } = lookAhead(setup);
  const { to } = handoffFields.hotels;
  if (isPeak) return [setup.hotels === to ? outlook.peakAtEnd(to) : outlook.peak];
  return [
    ...(next === 'none' ? [] : [outlook.next[next]]),
    peak.hotels === to ? outlook.mostAtEnd(peak.purchases, to) : outlook.most(peak.purchases, peak.hotels),
  ];
}

/** What would be won with more hotels, and in another way. */
export function tellOutlook(setup: HandoffSetup): string {
  const { crews, purchases } = runFunnel(setup);
  const won = compareAtUsual(setup);
  const most = findMost(won);
  const isLess = Math.round(purchases) < Math.round(won[most]);
  return [
    ...tellShort(crews),
    ...tellMore(setup),
    isLess ? outlook.best(wayWords[most], won[most]) : outlook.bestIsThis,
  ].join(' ');
}
