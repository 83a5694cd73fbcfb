import { type KeyboardEvent, useRef } from 'react';
import { countDiary, findMedianWait, LAST_WEEK, QUARTER, type Side } from '../../../domain/explorables/diaries.ts';
import { findMeaning } from '../../../domain/explorables/diary-meaning.ts';
import { diaryPairs, type Pair, pairIds } from '../../../domain/explorables/diary-pairs.ts';
import type { DiarySetup } from '../../../domain/explorables/diary-setup.ts';
import { diaryWords as words } from '../../../strings/diaries.ts';
import { pairWords } from '../../../strings/diary-pairs.ts';
import { FailingCases } from '../shared/FailingCases.tsx';
import { Slider } from '../shared/Slider.tsx';
import { useRest } from '../shared/use-rest.ts';
import { DiaryPicture } from './DiaryPicture.tsx';
import { Figures } from './Figures.tsx';

const jumps = [1, 13, 52, 104] as const;

/** Counts both diaries of a pair at a week. */
export function countBoth(pair: Pair, week: number) {
  const { sales, marketing } = diaryPairs[pair];
  return { sales: countDiary(sales, week), marketing: countDiary(marketing, week) };
}

interface Props {
  pair: Pair;
  week: number;
  change: (part: Partial<Pick<DiarySetup, 'week' | 'jobs'>>) => void;
}

/** Both diaries with the horizon to be moved, what it means where it stands, and other people to try it on. */
export function Diaries({ pair, week, change }: Props) {
  const { names, intro } = pairWords[pair];
  const picture = useRef<HTMLDivElement>(null);
  const counts = countBoth(pair, week);
  const meaning = findMeaning(counts, week);
  const live = useRest(words.live(week, names, counts, meaning));
  const isAhead = useRest(meaning.type === 'ahead');
  const goTo = (next: number) => change({ week: Math.min(LAST_WEEK, Math.max(0, next)) });
  const waits: Record<Side, number> = {
    sales: findMedianWait(diaryPairs[pair].sales),
    marketing: findMedianWait(diaryPairs[pair].marketing),
  };

  function jump(event: KeyboardEvent) {
    const by = event.key === 'PageUp' ? QUARTER : event.key === 'PageDown' ? -QUARTER : 0;
    // The page keys scroll where a button has the focus.
    if (by === 0 || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    goTo(week + by);
  }
  return (
    <>
      <div ref={picture}>
        <DiaryPicture pair={pair} week={week} drag={goTo} />
      </div>
      <p className="explorable-note">{words.key}</p>
      <fieldset className="explorable-controls" onKeyDown={jump}>
        <Slider label={words.horizon} value={week} from={0} to={LAST_WEEK} tell={words.sayWeek} change={goTo} />
        {jumps.map((to) => (
          <button key={to} type="button" className="chip" onClick={() => goTo(to)}>
            {words.jumps[to]}
          </button>
        ))}
      </fieldset>
      <p role="status">{live}</p>
      {isAhead && <p>{words.explain}</p>}
      <FailingCases
        cases={pairIds.map((id) => ({
          id,
          name: pairWords[id].label,
          text: words.of(pairWords[id], countBoth(id, QUARTER)),
          set: () => change({ jobs: id }),
        }))}
        shown={pair}
        picture={picture}
      />
      <p>
        {intro} {words.median(names, waits)}
      </p>
      <Figures pair={pair} week={week} />
    </>
  );
}
