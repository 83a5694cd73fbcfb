import { diaryWords as words } from '../../../strings/diaries.ts';
import { useDrag } from '../shared/use-drag.ts';
import { useGlide } from '../shared/use-glide.ts';
import { scale, WIDTH } from './layout.ts';

/** Half the width of what can be taken hold of: 44 px where the drawing is at its smallest. */
const REACH = 29;
/** Half the width of the week's name. */
const NAME = 34;

/** The line across both diaries, with the week at its top and a knob at its foot. */
export function Horizon({
  week,
  bottom,
  drag,
}: {
  week: number;
  bottom: number;
  drag: ((week: number) => void) | undefined;
}) {
  const x = Math.round(useGlide(scale(week), 120));
  const dragging = useDrag((place) => drag?.(Math.round(scale.invert(place.x))));
  return (
    <g className="dd-horizon">
      <path d={`M${x} 20V${bottom}`} />
      <text className="fig-label" x={Math.min(WIDTH - NAME, Math.max(NAME, x))} y="14" textAnchor="middle">
        {words.week(week)}
      </text>
      {drag && (
        <>
          <circle className="j" cx={x} cy={bottom - 6} r="7" />
          <rect data-drag="" x={x - REACH} width={2 * REACH} height={bottom + 26} {...dragging} />
        </>
      )}
    </g>
  );
}
