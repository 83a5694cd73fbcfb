import { memo } from 'react';
import { funnelSteps, ways } from '../../../domain/explorables/funnel-steps.ts';
import { runFunnel } from '../../../domain/explorables/handoff-flow.ts';
import { findLines, findOwner, type HandoffSetup } from '../../../domain/explorables/handoff-setup.ts';
import { roundPassage } from '../../../domain/explorables/whole-counts.ts';
import { ownerWords, sayStep } from '../../../strings/funnel.ts';
import { handoffWords as words } from '../../../strings/handoff.ts';
import { handoffAsk } from '../../../strings/handoff-ask.ts';
import { NumbersTable } from '../shared/NumbersTable.tsx';
import { capitalise } from './FunnelDrawing.tsx';
import type { Curves } from './LeadsCurve.tsx';

const { figure } = handoffAsk;

/** Hotels for which the three curves are read off. */
const readings = [200, 500, 1000, 1500, 2000, 2500, 3000];

/** The numbers of both drawings. */
export const HandoffNumbers = memo(function HandoffNumbers({ setup, curves }: { setup: HandoffSetup; curves: Curves }) {
  const flow = runFunnel(setup);
  const lines = findLines(setup);
  const rows = funnelSteps.map((step, place) => {
    const passage = flow.passages[place];
    const owner = ownerWords[findOwner(setup.way, lines, place)];
    // What becomes of advocates, the model does not say.
    const whole = passage && roundPassage(passage);
    const parts = whole ? [whole.notWon, whole.lostAtLine, whole.lostForTime].map(figure) : ['', '', ''];
    return { name: capitalise(sayStep(step)), cells: [owner, figure(flow.counts[place] ?? 0), ...parts] };
  });
  return (
    <>
      <NumbersTable head={words.table.head} rows={rows} />
      <NumbersTable
        summary={words.table.curve}
        head={words.table.curveHead}
        rows={readings.map((hotels) => ({
          name: figure(hotels),
          cells: ways.map((way) => figure(curves[way].find((point) => point.hotels === hotels)?.purchases ?? 0)),
        }))}
      />
    </>
  );
});
