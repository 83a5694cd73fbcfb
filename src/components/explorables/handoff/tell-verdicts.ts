import { ways } from '../../../domain/explorables/funnel-steps.ts';
import { loseByReturn } from '../../../domain/explorables/funnel-ways.ts';
import { doubleLeads, toShown } from '../../../domain/explorables/handoff-asks.ts';
import { wayWords } from '../../../strings/funnel.ts';
import { handoffWords as words } from '../../../strings/handoff.ts';
import { handoffAsk } from '../../../strings/handoff-ask.ts';
import { tellAsked, tellUnusual } from './tell-unusual.ts';
import type { Asked } from './use-asked.ts';

const say = <V extends string>(said: V | undefined, choices: Record<V, string>) =>
  said === undefined ? '' : words.said(choices[said]);

/** How it was asked, where that was not as the lesson starts. */
const tellSet = (set: readonly string[]) => (set.length ? words.asked(set.join(', ')) : '');

/** The first prediction beside what the model gives. */
export function tellLeads({ setup, said }: Asked<keyof typeof handoffAsk.outcomes>): string {
  const { before, after, purchases, outcome } = doubleLeads(setup);
  const { outcomes } = handoffAsk;
  const gives = words.leads(outcomes[outcome], before, toShown(purchases.before), after, toShown(purchases.after));
  return say(said, outcomes) + gives + tellSet(tellAsked(setup));
}

/** The second prediction beside what each way loses. */
export function tellReturn({ setup, said }: Asked<keyof typeof wayWords>): string {
  const { before, after, lost, most } = loseByReturn(setup);
  const shares = ways.map((way) =>
    words.back.share(wayWords[way], lost[way], toShown(before[way]), toShown(after[way])),
  );
  return (
    say(said, wayWords) +
    words.back.gives(wayWords[most]) +
    shares.join('') +
    tellSet(tellUnusual({ ...setup, back: 0 }))
  );
}

/** What the second answer means; the way that loses least is not always the one that wins most. */
export function tellMeans({ setup }: Asked<keyof typeof wayWords>): string {
  const { lost, winner } = loseByReturn(setup);
  const least = Math.min(...ways.map((way) => lost[way]));
  return words.back.means + (lost[winner] > least + 1e-9 ? words.back.least(wayWords[winner]) : '');
}
