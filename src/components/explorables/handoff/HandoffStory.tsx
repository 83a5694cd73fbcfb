import { type RefObject, useEffect, useRef } from 'react';
import type { Way } from '../../../domain/explorables/funnel-steps.ts';
import { loseByReturn, setReturn } from '../../../domain/explorables/funnel-ways.ts';
import type { Outcome } from '../../../domain/explorables/handoff-asks.ts';
import { askedBack } from '../../../domain/explorables/handoff-assumptions.ts';
import { type HandoffSetup, handoffFields } from '../../../domain/explorables/handoff-setup.ts';
import { findUsual } from '../../../domain/explorables/setup.ts';
import { exploreWords } from '../../../strings/explore.ts';
import { handoffWords as words } from '../../../strings/handoff.ts';
import { CopyLink } from '../shared/CopyLink.tsx';
import { KeptNote } from '../shared/KeptNote.tsx';
import type { Predictions } from '../shared/use-predictions.ts';
import type { OpenSetup } from '../shared/use-setup.ts';
import { Ask } from './Ask.tsx';
import { HandoffModel } from './HandoffModel.tsx';
import { HandoffResult } from './HandoffResult.tsx';
import { tellLeads, tellReturn } from './tell-verdicts.ts';
import { type Asked, useAsked } from './use-asked.ts';

const usual = findUsual(handoffFields);

interface Props {
  opened: OpenSetup<typeof handoffFields>;
  predictions: Predictions;
  /** The first question as it was answered. */
  asked: Asked<Outcome>;
  /** Whether the reader turned to this stage, and did not come to it by a link or by loading the page again. */
  turned: RefObject<boolean>;
}

/** What the model gives, everything that moves it, and its second question. */
export default function HandoffStory({ opened: { setup, change, linkTo }, predictions, asked, turned }: Props) {
  const returns = useAsked<Way>('back-and-forth', 'way', predictions, setup);
  const head = useRef<HTMLParagraphElement>(null);
  const isReturned = setup.stage === 'returned';
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the stage that turns
  useEffect(() => {
    if (turned.current) head.current?.focus();
  }, [isReturned]);
  const turnTo = (part: Partial<HandoffSetup>) => {
    turned.current = true;
    change(part);
  };
  const { earlier } = isReturned ? returns.asked : asked;
  return (
    <div data-shown>
      <p ref={isReturned ? undefined : head} tabIndex={-1}>
        <strong>{tellLeads(asked)}</strong>
      </p>
      {isReturned && (
        <>
          <p ref={head} tabIndex={-1}>
            <strong>{tellReturn(returns.asked)}</strong>
          </p>
          <p>{words.back.means}</p>
        </>
      )}
      {earlier && <p className="explorable-note">{exploreWords.earlier(earlier)}</p>}
      <HandoffResult setup={setup} change={change}>
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
      <div className="explorable-buttons">
        <button type="button" className="btn" onClick={() => change({ ...usual, stage: setup.stage })}>
          {exploreWords.reset}
        </button>
        {/* The second question made buyers come back; the first one is asked without, unless a link says otherwise. */}
        <button
          type="button"
          className="btn"
          onClick={() => turnTo({ stage: 'predict', ...(isReturned && { back: usual.back }) })}
        >
          {exploreWords.again}
        </button>
      </div>
      <CopyLink link={() => linkTo({ stage: usual.stage })} />
      <KeptNote predictions={predictions} />
    </div>
  );
}
