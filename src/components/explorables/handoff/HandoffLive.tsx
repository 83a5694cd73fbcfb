import { useMemo, useState } from 'react';
import { runFunnel } from '../../../domain/explorables/handoff-flow.ts';
import type { HandoffSetup } from '../../../domain/explorables/handoff-setup.ts';
import { useRest } from '../shared/use-rest.ts';
import { tellFunnel, tellOutlook } from './tell-funnel.ts';

interface Props {
  setup: HandoffSetup;
  /** Whether a part of it was moved last; what was set at once, by a case or a question, is compared with nothing. */
  isMoved: boolean;
}

/** Says what a move changed and why, once the reader rests; what it means for more hotels and other ways stands below. */
export function HandoffLive({ setup, isMoved }: Props) {
  const now = useMemo(() => ({ setup, isMoved }), [setup, isMoved]);
  const rested = useRest(now);
  const [told, setTold] = useState<{ at: typeof now; before?: number }>({ at: rested });
  if (told.at !== rested)
    setTold({
      at: rested,
      ...(rested.isMoved && { before: runFunnel(told.at.setup).purchases }),
    });
  // It takes whole curves to say, and a drag draws this anew at each step.
  const [text, outlook] = useMemo(() => [tellFunnel(told.at.setup, told.before), tellOutlook(told.at.setup)], [told]);
  return (
    <>
      <p role="status" className="handoff-live">
        {text}
      </p>
      <p className="handoff-outlook">{outlook}</p>
    </>
  );
}
