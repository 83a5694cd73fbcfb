import { ways } from '../../../domain/explorables/funnel-steps.ts';
import { loseByReturn } from '../../../domain/explorables/funnel-ways.ts';
import { doubleLeads } from '../../../domain/explorables/handoff-asks.ts';
import { wayWords } from '../../../strings/funnel.ts';
import { handoffWords as words } from '../../../strings/handoff.ts';
import { handoffAsk } from '../../../strings/handoff-ask.ts';
import type { Asked } from './use-asked.ts';

const say = <V extends string>(said: V | undefined, choices: Record<V, string>) =>
  said === undefined ? '' : words.said(choices[said]);

/** The first prediction beside what the model gives. */
export function tellLeads({ setup, said }: Asked<keyof typeof handoffAsk.outcomes>): string {
  const { before, after, purchases, outcome } = doubleLeads(setup);
  const { outcomes } = handoffAsk;
  return say(said, outcomes) + words.leads(outcomes[outcome], before, purchases.before, after, purchases.after);
}

/** The second prediction beside what each way loses. */
export function tellReturn({ setup, said }: Asked<keyof typeof wayWords>): string {
  const { before, after, lost, most } = loseByReturn(setup);
  const shares = ways.map((way) => words.back.share(wayWords[way], lost[way], before[way], after[way]));
  return say(said, wayWords) + words.back.gives(wayWords[most]) + shares.join('');
}
