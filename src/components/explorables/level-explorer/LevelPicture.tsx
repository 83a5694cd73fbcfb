import { scaleLinear } from 'd3-scale';
import { type PointerEvent, type Ref, useEffect, useRef, useState } from 'react';
import { layOutPair } from '../../../domain/circles.ts';
import { distances, pictureLevel, toStep } from '../../../domain/explorables/level-distance.ts';
import { type LevelId, levels } from '../../../domain/levels.ts';
import { explorerWords as words } from '../../../strings/level-explorer.ts';
import { HorizontalAxis } from '../shared/HorizontalAxis.tsx';
import { useDrag } from '../shared/use-drag.ts';
import { useGlide } from '../shared/use-glide.ts';

const RADIUS = 66;
const MIDDLE = { x: 180, y: 90 };
const LINE = 176;
/** How far from the middle a name stands at least, so that both stay readable when the circles almost coincide. */
const ROOM = 50;

/** Closer stands further right, as the levels are read. */
const scale = scaleLinear([distances.furthest, distances.nearest], [26, 338]);
const ticks = levels.map(({ id }) => pictureLevel(id));
const tellTick = (distance: number) => levels.find(({ id }) => pictureLevel(id) === distance)?.name ?? '';
const toUnits = (distance: number) => (distance * RADIUS) / 100;

interface Props {
  /** In hundredths of a radius; null while nobody has answered, which leaves the circles out. */
  distance: number | null;
  held: LevelId | null;
  move: (distance: number) => void;
  /** What a card can be dropped on. */
  picture: Ref<SVGSVGElement>;
  /** Whether a card is held over it. */
  over: boolean;
}

/** The two circles, either of which can be taken hold of, over the line of the four levels; a held level stands dashed. */
export function LevelPicture({ distance, held, move, picture, over }: Props) {
  const [dragged, setDragged] = useState(false);
  // They come in from apart, so that a reader sees where the facts take them.
  const [aim, setAim] = useState(pictureLevel('undefined'));
  useEffect(() => setAim(distance ?? pictureLevel('undefined')), [distance]);
  const apart = toUnits(useGlide(aim, dragged ? 1 : 260));

  const grip = useRef({ side: 1, off: Number.NaN });
  const drag = useDrag(({ x }) => {
    const { side, off } = grip.current;
    // The first place told is where the circle was taken; it does not jump to have its centre there.
    if (Number.isNaN(off)) grip.current.off = x - side * (apart / 2);
    else move(toStep(((x - off) * side * 200) / RADIUS));
  });
  const take = (side: -1 | 1) => ({
    ...drag,
    onPointerDown: (event: PointerEvent<SVGElement>) => {
      grip.current = { side, off: Number.NaN };
      setDragged(true);
      drag.onPointerDown(event);
    },
    onLostPointerCapture: () => setDragged(false),
  });

  const pair = layOutPair(MIDDLE, RADIUS, apart);
  const beside = held && layOutPair(MIDDLE, RADIUS, toUnits(pictureLevel(held)));
  const label = Math.max(apart / 2, ROOM);
  const at = Math.round(scale((apart * 100) / RADIUS) * 10) / 10;
  return (
    <svg viewBox="0 0 360 216" aria-hidden="true" className="level-picture" data-over={over || undefined} ref={picture}>
      {distance === null ? (
        <text className="level-unknown" {...MIDDLE} dy="0.35em" textAnchor="middle">
          {words.unknown}
        </text>
      ) : (
        <>
          <circle className="s" data-drag {...pair.sales} {...take(-1)} />
          <circle className="m" data-drag {...pair.marketing} {...take(1)} />
          {pair.lens && <path className="j" d={pair.lens} />}
          <path className="level-here" d={`M${at} ${LINE - 1}l-7 -11h14Z`} />
        </>
      )}
      {beside && (
        <g className="level-beside">
          <circle {...beside.sales} />
          <circle {...beside.marketing} />
        </g>
      )}
      <g className="fig-label" textAnchor="middle">
        <text x={MIDDLE.x - label} y={16}>
          {words.sales}
        </text>
        <text x={MIDDLE.x + label} y={16}>
          {words.marketing}
        </text>
      </g>
      <HorizontalAxis scale={scale} y={LINE} ticks={ticks} tell={tellTick} />
      {held && <circle className="level-beside" cx={Math.round(scale(pictureLevel(held)))} cy={LINE} r="8" />}
    </svg>
  );
}
