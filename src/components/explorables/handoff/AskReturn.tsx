import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type Way, ways } from '../../../domain/explorables/funnel-steps.ts';
import { loseByReturn } from '../../../domain/explorables/handoff-asks.ts';
import { askedBack } from '../../../domain/explorables/handoff-assumptions.ts';
import { type HandoffSetup, handoffFields } from '../../../domain/explorables/handoff-setup.ts';
import { wayWords } from '../../../strings/funnel.ts';
import { handoffWords } from '../../../strings/handoff.ts';
import { Choices } from '../shared/Choices.tsx';
import { PredictForm } from '../shared/PredictForm.tsx';
import { capitalise } from './FunnelDrawing.tsx';
import type { Asked } from './use-asked.ts';

const { back: words, predict, figure, share } = handoffWords;

const isWay = (text: string): text is Way => ways.some((way) => way === text);

interface Props {
  setup: HandoffSetup;
  asked: Asked;
  answer: (said: Way | undefined) => void;
  /** What stands below the result. */
  children: ReactNode;
}

/** What each way loses, beside what was predicted. */
function Losses({ asked }: { asked: Asked }) {
  const { before, after, lost, most } = loseByReturn(asked.setup);
  return (
    <>
      {asked.said && isWay(asked.said) && `${predict.said(wayWords[asked.said])} `}
      {words.gives(wayWords[most])}{' '}
      {ways
        .map((way) => words.share(wayWords[way], share(lost[way]), figure(before[way]), figure(after[way])))
        .join(' ')}
    </>
  );
}

/** The second question: which way suffers most from buyers who go back and forth. */
export function AskReturn({ setup, asked, answer, children }: Props) {
  const [said, setSaid] = useState<Way>();
  const result = useRef<HTMLParagraphElement>(null);
  const answered = useRef(false);
  const shown = setup.stage === 'returned';
  useEffect(() => {
    if (shown && answered.current) result.current?.focus();
    answered.current = false;
  }, [shown]);
  const go = (what: Way | undefined) => {
    answered.current = true;
    answer(what);
  };
  if (shown)
    return (
      <>
        <p ref={result} tabIndex={-1}>
          <strong>{words.title}</strong> <Losses asked={asked} />
        </p>
        <p>{words.means}</p>
        {children}
      </>
    );
  return (
    <PredictForm ready={said !== undefined} predict={() => go(said)} skip={() => go(undefined)}>
      <p>
        <strong>{words.title}</strong> {words.setting(askedBack, figure(handoffFields.hotels.usual))}
      </p>
      <Choices
        legend={words.ask}
        options={ways.map((value) => ({ value, label: capitalise(wayWords[value]) }))}
        value={said}
        choose={setSaid}
      />
    </PredictForm>
  );
}
