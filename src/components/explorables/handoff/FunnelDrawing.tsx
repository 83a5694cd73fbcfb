import { Fragment } from 'react';
import { funnelSteps } from '../../../domain/explorables/funnel-steps.ts';
import type { Flow } from '../../../domain/explorables/handoff-flow.ts';
import { findLines, findOwner, type HandoffSetup, type Owner } from '../../../domain/explorables/handoff-setup.ts';
import { ownerWords, sayStep } from '../../../strings/funnel.ts';
import { handoffWords as words } from '../../../strings/handoff.ts';
import { handoffAsk } from '../../../strings/handoff-ask.ts';
import { lineRoom, middle, row, toRow, toWidth, width } from './funnel-layout.ts';
import { HandoffLine } from './HandoffLine.tsx';

const { figure } = handoffAsk;

const fills: Record<Owner, string> = { marketing: 'm', desk: 'funnel-desk', sales: 's', both: 'j' };

/** A text with a capital at its start. */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A bar in the middle; whole units, since the built page holds one. */
function Bar({ name, y, count, dashes }: { name: string; y: number; count: number; dashes?: string }) {
  const half = Math.max(1, Math.round(toWidth(count) / 2));
  return <rect className={name} x={middle - half} y={y} width={2 * half} height={row - 4} strokeDasharray={dashes} />;
}

/** Who owns the steps below. */
function OwnerName({ owner, y }: { owner: Owner; y: number }) {
  return (
    <>
      <rect className={fills[owner]} y={y - 12} width={13} height={13} />
      <text x={20} y={y}>
        {ownerWords[owner]}
      </text>
    </>
  );
}

interface Props {
  setup: HandoffSetup;
  flow: Flow;
  /** Lets the lines be dragged: told which one, 0 or 1, and after how many steps it is to lie. */
  move?: (line: number, place: number) => void;
}

/** The eight steps with their owners and counts. Hidden from screen readers: a sentence and a table beside it say the same. */
export function FunnelDrawing({ setup, flow, move }: Props) {
  const lines = findLines(setup);
  const ownerOf = (step: number) => findOwner(setup.way, lines, step);
  return (
    <svg className="funnel fig-label" viewBox={`0 0 ${width} ${toRow(8, lines.length)}`} aria-hidden="true">
      <OwnerName owner={ownerOf(0)} y={16} />
      {funnelSteps.map((step, place) => {
        const y = toRow(place, lines.filter((line) => line <= place).length);
        const count = flow.counts[place] ?? 0;
        const possible = flow.passages[place - 1]?.possible ?? count;
        return (
          <Fragment key={step}>
            <text y={y + 17}>{capitalise(sayStep(step))}</text>
            {Math.round(possible) > Math.round(count) && <Bar name="fig-axis" dashes="4 3" y={y} count={possible} />}
            <Bar name={fills[ownerOf(place)]} y={y} count={count} />
            <text x={width} y={y + 17} textAnchor="end">
              {figure(count)}
            </text>
          </Fragment>
        );
      })}
      {lines.map((place, line) => {
        const y = toRow(place, line) + lineRoom - 9;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the first line stays the first wherever it is dragged
          <Fragment key={line}>
            <OwnerName owner={ownerOf(place)} y={y} />
            <text x={width} y={y} textAnchor="end">
              {words.picture.lost(flow.passages[place - 1]?.lostAtLine ?? 0)}
            </text>
            <HandoffLine line={line} place={place} move={move} />
          </Fragment>
        );
      })}
    </svg>
  );
}
