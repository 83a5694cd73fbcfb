import { useEffect, useRef } from 'react';
import type { Way } from '../../../domain/explorables/funnel-steps.ts';
import { doubleLeads, loseByReturn, type Outcome, outcomes } from '../../../domain/explorables/handoff-asks.ts';
import { askedBack } from '../../../domain/explorables/handoff-assumptions.ts';
import { handoffFields } from '../../../domain/explorables/handoff-setup.ts';
import { findUsual } from '../../../domain/explorables/setup.ts';
import type { RecordStore } from '../../../store/store.ts';
import { exploreWords } from '../../../strings/explore.ts';
import { handoffWords } from '../../../strings/handoff.ts';
import { CopyLink } from '../shared/CopyLink.tsx';
import { KeptNote } from '../shared/KeptNote.tsx';
import { usePredictions } from '../shared/use-predictions.ts';
import { useSetup } from '../shared/use-setup.ts';
import { AskLeads } from './AskLeads.tsx';
import { AskReturn } from './AskReturn.tsx';
import { HandoffModel } from './HandoffModel.tsx';
import { HandoffResult } from './HandoffResult.tsx';
import { type Asked, useAsked } from './use-asked.ts';

const { predict: words, figure } = handoffWords;
const usual = findUsual(handoffFields);
const isOutcome = (text = ''): text is Outcome => outcomes.some((one) => one === text);

/** The first prediction beside what the model gives. */
function tellVerdict({ setup, said }: Asked): string {
  const { before, after, purchases, outcome } = doubleLeads(setup);
  const pair = (hotels: number, bought: number): [string, string] => [figure(hotels), figure(bought)];
  const gives = words.gives(words.outcomes[outcome], pair(before, purchases.before), pair(after, purchases.after));
  return isOutcome(said) ? `${words.said(words.outcomes[said])} ${gives}` : gives;
}

/** Asks what twice the leads do, shows it, and lets the hand-off be moved. @param open the record; tests pass one */
export default function MoveHandoffIsland({ open }: { open?: () => Promise<RecordStore> }) {
  const { setup, change, problem, linkTo } = useSetup('move-the-handoff', handoffFields);
  const predictions = usePredictions('move-the-handoff', open);
  const leads = useAsked('twice-the-leads', 'purchases', predictions, setup);
  const returns = useAsked('back-and-forth', 'way', predictions, setup);
  const head = useRef<HTMLParagraphElement>(null);
  const turned = useRef(false);
  const isAsked = setup.stage === 'predict';
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever turns the page goes on at its first sentence
  useEffect(() => {
    if (turned.current) head.current?.focus();
    turned.current = false;
  }, [isAsked]);

  function answerLeads(said: Outcome | undefined) {
    turned.current = true;
    const { after, outcome } = doubleLeads(setup);
    void leads.remember({ said, result: outcome, setup });
    change({ stage: 'moved', hotels: after });
  }
  function answerReturn(said: Way | undefined) {
    const now = { ...setup, hotels: usual.hotels, back: askedBack };
    void returns.remember({ said, result: loseByReturn(setup).most, setup: now });
    change({ stage: 'returned', hotels: now.hotels, back: now.back });
  }
  function askAgain() {
    turned.current = true;
    // The second question made buyers come back; the first one is asked without, unless a link says otherwise.
    change({ stage: 'predict', ...(setup.stage === 'returned' && { back: usual.back }) });
  }

  if (isAsked)
    return (
      <div className="move-handoff">
        {problem && <p role="status">{exploreWords.problem[problem]}</p>}
        <AskLeads setup={setup} head={head} answer={answerLeads} />
      </div>
    );
  return (
    <div className="move-handoff" data-shown>
      <p ref={head} tabIndex={-1}>
        <strong>{tellVerdict(leads.asked)}</strong>
      </p>
      <HandoffResult setup={setup} change={change} />
      <AskReturn setup={setup} asked={returns.asked} answer={answerReturn}>
        {returns.asked.earlier && <p className="explorable-note">{exploreWords.earlier(returns.asked.earlier)}</p>}
      </AskReturn>
      <HandoffModel />
      <div className="explorable-buttons">
        <button type="button" className="btn" onClick={() => change({ ...usual, stage: setup.stage })}>
          {exploreWords.reset}
        </button>
        <button type="button" className="btn" onClick={askAgain}>
          {exploreWords.again}
        </button>
      </div>
      <CopyLink link={() => linkTo({ stage: 'predict' })} />
      {leads.asked.earlier && <p className="explorable-note">{exploreWords.earlier(leads.asked.earlier)}</p>}
      <KeptNote predictions={predictions} />
    </div>
  );
}
