import { countDiary, findStanding, QUARTER } from '../../../domain/explorables/diaries.ts';
import type { Pair } from '../../../domain/explorables/diary-pairs.ts';
import { diaryWords as words } from '../../../strings/diaries.ts';
import { pairWords } from '../../../strings/diary-pairs.ts';
import { HorizontalAxis } from '../shared/HorizontalAxis.tsx';
import { Horizon } from './Horizon.tsx';
import { layOut, scale, WIDTH } from './layout.ts';
import { listWorks } from './list-works.ts';

interface Props {
  pair: Pair;
  week: number;
  /** Called with the week to which the horizon is dragged; left out where it cannot be. */
  drag?: (week: number) => void;
}

/**
 * Both diaries above one axis of weeks, and the horizon across them: a line from when a piece of work was finished to
 * when it can be judged, with a mark at its end. What it shows stands in words and in a table too.
 */
export function DiaryPicture({ pair, week, drag }: Props) {
  const sales = layOut(listWorks(pair, 'sales'), 48);
  const marketing = layOut(listWorks(pair, 'marketing'), sales.bottom + 36);
  const bottom = marketing.bottom + 10;
  const diaries = [
    { side: 'sales', top: 40, ...sales },
    { side: 'marketing', top: sales.bottom + 28, ...marketing },
  ] as const;
  return (
    <svg className="dd-picture" viewBox={`0 0 ${WIDTH} ${bottom + 26}`} aria-hidden="true">
      <Horizon week={week} bottom={bottom} drag={drag} />
      {diaries.map(({ side, top, rows }) => (
        <g key={side} className={`dd-${side}`}>
          <text className="fig-label" x="8" y={top}>
            {words.known(pairWords[pair].names[side], countDiary(rows, week))}
          </text>
          {rows.map((row) => (
            <g key={row.name} className={`dd-${findStanding(row, week)}`} transform={`translate(${row.x} ${row.y})`}>
              {/* First, so that its halo covers the horizon and no mark. */}
              <text {...row.label}>{row.name}</text>
              {row.length > 0 && <path d={`M0 0h${-row.length}`} />}
              <circle r="6" />
            </g>
          ))}
        </g>
      ))}
      <HorizontalAxis
        scale={scale}
        y={bottom}
        ticks={[0, QUARTER, 52, 104]}
        tell={(tick) => (tick === QUARTER ? words.week(tick) : String(tick))}
      />
    </svg>
  );
}
