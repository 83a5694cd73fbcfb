import { type Ref, useState } from 'react';
import { doubleLeads, type Outcome, outcomes } from '../../../domain/explorables/handoff-asks.ts';
import type { HandoffSetup } from '../../../domain/explorables/handoff-setup.ts';
import { handoffWords } from '../../../strings/handoff.ts';
import { Choices } from '../shared/Choices.tsx';
import { PredictForm } from '../shared/PredictForm.tsx';
import { tellWay } from './tell-funnel.ts';

const { predict: words, figure } = handoffWords;

interface Props {
  setup: HandoffSetup;
  head: Ref<HTMLParagraphElement>;
  /** Told what was predicted; undefined for a reader who would rather see it. */
  answer: (said: Outcome | undefined) => void;
}

/** The first question: what twice the hotels do. */
export function AskLeads({ setup, head, answer }: Props) {
  const [said, setSaid] = useState<Outcome>();
  const { before, after, purchases } = doubleLeads(setup);
  return (
    <>
      <p ref={head} tabIndex={-1}>
        {words.setting(figure(before), tellWay(setup), figure(setup.hours), figure(purchases.before))}{' '}
        {setup.back > 0 && words.returning(setup.back)} {setup.good === 'simple' && words.simple}
      </p>
      <PredictForm ready={said !== undefined} predict={() => answer(said)} skip={() => answer(undefined)}>
        <Choices
          legend={words.ask(figure(after))}
          options={outcomes.map((value) => ({ value, label: words.outcomes[value] }))}
          value={said}
          choose={setSaid}
        />
      </PredictForm>
    </>
  );
}
