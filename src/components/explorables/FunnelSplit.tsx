import { layOutPair } from '../../domain/circles.ts';
import { assignOwners, type Handoff, type Owner } from '../../domain/funnel.ts';
import { ownerWords, stepWords, handoffWords as words } from '../../strings/funnel.ts';

const row = 38;
/** Room for the line and its name. */
const gap = 28;
const middle = 138;
const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const fills = { marketing: 'm', sales: 's', both: 'j' } as const satisfies Record<Owner, string>;

/** The sign of an owner: one circle, or the two with what they share. */
function OwnerSign({ owner, y }: { owner: Owner; y: number }) {
  if (owner !== 'both') return <circle className={fills[owner]} cx={298} cy={y} r={8} />;
  const pair = layOutPair({ x: 298, y }, 8, 7);
  return (
    <>
      <circle className="s" {...pair.sales} />
      <circle className="m" {...pair.marketing} />
      <path className="j" d={pair.lens} />
    </>
  );
}

/** The eight steps as a funnel with an owner each. Hidden from screen readers: the same stands in words beside it. */
export function FunnelSplit({ handoff }: { handoff: Handoff }) {
  return (
    <svg viewBox={`0 0 400 ${8 * row + gap}`} aria-hidden="true">
      {assignOwners(handoff).map(({ step, owner }, index) => {
        const y = index * row + (handoff !== 'none' && index >= handoff ? gap : 0);
        const width = 270 - index * 16;
        return (
          <g key={step}>
            <rect className={fills[owner]} x={middle - width / 2} y={y} width={width} height={row - 4} rx={7} />
            <text
              className={`fig-label ${owner === 'both' ? 'fig-joint' : 'fig-on'}`}
              x={middle}
              y={y + 22}
              textAnchor="middle"
            >
              {capitalise(stepWords[step])}
            </text>
            <OwnerSign owner={owner} y={y + 17} />
            <text className="fig-label" x={315} y={y + 22}>
              {ownerWords[owner]}
            </text>
          </g>
        );
      })}
      {handoff !== 'none' && (
        <>
          <path className="fig-axis" strokeDasharray="6 5" d={`M0 ${handoff * row + gap / 2 - 2}H306`} />
          <text className="fig-label" x={315} y={handoff * row + gap / 2 + 3}>
            {words.line}
          </text>
        </>
      )}
    </svg>
  );
}
