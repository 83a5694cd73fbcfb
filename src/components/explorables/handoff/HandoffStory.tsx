import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Way } from '../../../domain/explorables/funnel-steps.ts';
import { loseByReturn, setReturn } from '../../../domain/explorables/funnel-ways.ts';
import type { Outcome } from '../../../domain/explorables/handoff-asks.ts';
import { askedBack } from '../../../domain/explorables/handoff-assumptions.ts';
import { type HandoffSetup, handoffFields } from '../../../domain/explorables/handoff-setup.ts';
import { findUsual } from '../../../domain/explorables/setup.ts';
import { exploreWords } from '../../../strings/explore.ts';
import { handoffWords as words } from '../../../strings/handoff.ts';
import { ModelFooter } from '../shared/ModelFooter.tsx';
import type { Predictions } from '../shared/use-predictions.ts';
import type { OpenSetup } from '../shared/use-setup.ts';
import { Ask } from './Ask.tsx';
import { HandoffModel } from './HandoffModel.tsx';
import { HandoffResult } from './HandoffResult.tsx';
import { tellLeads, tellMeans, tellReturn } from './tell-verdicts.ts';
import type { Question } from './use-asked.ts';

const usual = findUsual(handoffFields);

interface Props {
  opened: OpenSetup<typeof handoffFields>;
  predictions: Predictions;
  /** The first question, and the second. */
  leads: Question<Outcome>;
  returns: Question<Way>;
  /** Whether the reader turned to this stage, and did not come to it by a link or by loading the page again. */
  turned: RefObject<boolean>;
}

/** What the model gives, everything that moves it, and its second question. */
export default function HandoffStory({ opened, predictions, leads, returns, turned }: Props) {
  const { setup, change, linkTo } = opened;
  const head = useRef<HTMLParagraphElement>(null);
  const [isMoved, setMoved] = useState(false);
  const isReturned = setup.stage === 'returned';
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the stage that turns
  useEffect(() => {
    if (turned.current) head.current?.focus();
    turned.current = false;
  }, [isReturned]);
  const turnTo = (part: Partial<HandoffSetup>) => {
    turned.current = true;
    setMoved(false);
    change(part);
  };
  const jump = (to: HandoffSetup) => {
    setMoved(false);
    change(to);
  };
  const move = (part: Partial<HandoffSetup>) => {
    setMoved(true);
    change(part);
  };
  // A page that was loaded again was not opened at the question; what was kept is.
  const start = opened.opened.stage === 'predict' ? opened.opened : leads.asked?.setup;
  const { earlier } = isReturned ? returns : leads;
  return (
    <div data-shown>
      {leads.asked && (
        <p ref={isReturned ? undefined : head} tabIndex={-1}>
          <strong>{tellLeads(leads.asked)}</strong>
        </p>
      )}
      {isReturned && returns.asked && (
        <>
          <p ref={head} tabIndex={-1}>
            <strong>{tellReturn(returns.asked)}</strong>
          </p>
          <p>{tellMeans(returns.asked)}</p>
        </>
      )}
      {earlier && <p className="explorable-note">{exploreWords.earlier(earlier)}</p>}
      <HandoffResult setup={setup} change={move} jump={jump} isMoved={isMoved}>
        {!isReturned && (
          <div className="predict">
            <Ask
              legend={words.back.ask}
              options={words.move.ways}
              answer={(said) => {
                const returning: HandoffSetup = { ...setReturn(setup), stage: 'returned' };
                returns.remember(said, loseByReturn(setup).most, returning);
                turnTo(returning);
              }}
            >
              <strong>{words.back.title}</strong>
              {words.back.setting(askedBack, usual.hotels)}
            </Ask>
          </div>
        )}
      </HandoffResult>
      <HandoffModel />
      <ModelFooter
        reset={() => jump({ ...usual, stage: setup.stage })}
        // The second question made buyers come back; the first one is asked without, unless a link says otherwise.
        again={() => turnTo({ ...(start ?? (isReturned && { back: usual.back })), stage: 'predict' })}
        link={() => linkTo({ stage: usual.stage })}
        predictions={predictions}
      />
    </div>
  );
}
