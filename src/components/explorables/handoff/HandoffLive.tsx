import { useMemo, useState } from 'react';
import { runFunnel } from '../../../domain/explorables/handoff-flow.ts';
import type { HandoffSetup } from '../../../domain/explorables/handoff-setup.ts';
import { useRest } from '../shared/use-rest.ts';
import { tellFunnel } from './tell-funnel.ts';

/** Says what a move changed and what it means, once the reader rests. @param lead what a chosen case shows, or nothing */
export function HandoffLive({ setup, lead }: { setup: HandoffSetup; lead: string }) {
  const rested = useRest(setup);
  const [told, setTold] = useState<{ setup: HandoffSetup; before?: number }>({ setup: rested });
  if (told.setup !== rested) setTold({ setup: rested, before: runFunnel(told.setup).purchases });
  // It takes a whole curve to say, and a drag draws this anew at each step.
  const text = useMemo(() => tellFunnel(told.setup, told.before), [told]);
  return (
    <p role="status" className="handoff-live">
      {lead} {text}
    </p>
  );
}
