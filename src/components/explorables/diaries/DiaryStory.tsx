import { useEffect, useRef, useState } from 'react';
import { QUARTER } from '../../../domain/explorables/diaries.ts';
import { entryOwners } from '../../../domain/explorables/diary-events.ts';
import { readSaid, type Said } from '../../../domain/explorables/diary-said.ts';
import { diaryFields, findPair } from '../../../domain/explorables/diary-setup.ts';
import { findUsual } from '../../../domain/explorables/setup.ts';
import { writeSetup } from '../../../domain/explorables/setup-text.ts';
import type { openStore } from '../../../store/open-store.ts';
import { diaryWords as words } from '../../../strings/diaries.ts';
import { pairWords } from '../../../strings/diary-pairs.ts';
import { exploreWords } from '../../../strings/explore.ts';
import { KeptNote } from '../shared/KeptNote.tsx';
import { ModelFooter } from '../shared/ModelFooter.tsx';
import { useEarlier } from '../shared/use-earlier.ts';
import { usePredictions } from '../shared/use-predictions.ts';
import { useSetup } from '../shared/use-setup.ts';
import { countBoth, Diaries } from './Diaries.tsx';
import { PlaceEntries } from './PlaceEntries.tsx';
import { Prediction } from './Prediction.tsx';
import sheet from './result.css?url';

const KNOWN = 'known-at-quarter';
const PLACE = 'place-six';
const usual = findUsual(diaryFields);

type Ids = Record<string, number | string>;

/** The story of the two diaries, from the question to the six entries. */
export function DiaryStory({ open }: { open: typeof openStore }) {
  const { setup, change, problem, opened, linkTo } = useSetup('two-diaries', diaryFields);
  const { jobs: pair, stage, week } = setup;
  const predictions = usePredictions('two-diaries', open);
  const earlier = useEarlier(predictions, KNOWN, (event) => findPair(event.setup) === pair);
  const earlierPlaced = useEarlier(predictions, PLACE);
  const [made, setMade] = useState<Said | 'skipped'>();
  const [turned, setTurned] = useState(0);
  const first = useRef<HTMLParagraphElement>(null);
  const { names } = pairWords[pair];
  const counts = countBoth(pair, QUARTER);
  // What was asked: what is placed, shown and moved afterwards is left out.
  const asked = { jobs: opened.jobs, week: opened.week };
  // Where the page is loaded again, what was said today comes from the record; what is older has a note with its day.
  const last = made ? undefined : predictions.findLast(KNOWN);
  const kept = last && last.at !== earlier?.event.at ? readSaid(last) : undefined;
  const said = made === 'skipped' ? undefined : (made ?? kept);

  // Whoever has turned to the other stage by a button is taken to its first sentence.
  useEffect(() => {
    if (turned) first.current?.focus();
  }, [turned]);

  const keep = (ask: string, prediction: Ids, result: Ids) =>
    void predictions.keep({ ask, prediction, result, setup: writeSetup(diaryFields, { ...usual, ...asked }) });
  const turnTo = (part: Partial<typeof setup>) => {
    change(part);
    setTurned((before) => before + 1);
  };
  const show = (prediction: Said | 'skipped') => {
    setMade(prediction);
    turnTo({ stage: 'shown' });
  };
  const note = (
    <>
      {problem && <p role="alert">{exploreWords.problem[problem]}</p>}
      {earlier && <p className="explorable-note">{exploreWords.earlier(earlier.day)}</p>}
    </>
  );

  if (stage === 'predict')
    return (
      <div>
        {note}
        <Prediction
          key={pair}
          pair={pair}
          first={first}
          predict={({ sales, marketing }) => {
            keep(KNOWN, { sales, marketing }, { sales: counts.sales.known, marketing: counts.marketing.known });
            show({ pair, sales, marketing });
          }}
          skip={() => show('skipped')}
        />
        <KeptNote predictions={predictions} />
      </div>
    );
  return (
    <div data-shown="">
      <link rel="stylesheet" href={sheet} />
      <p ref={first} tabIndex={-1} data-verdict="">
        {said?.pair === pair && words.said(names, said)}
        {words.gives(names, counts)}
      </p>
      {note}
      <Diaries pair={pair} week={week} change={change} />
      <PlaceEntries
        placed={setup}
        compared={setup.compared === 'yes'}
        earlier={earlierPlaced?.day}
        place={(id, owner) => change({ [id]: owner, compared: 'no' })}
        compare={(placed) => {
          keep(PLACE, placed, entryOwners);
          change({ compared: 'yes' });
        }}
      />
      <ModelFooter
        reset={() => change({ ...usual, stage })}
        again={() => turnTo({ ...asked, stage: 'predict' })}
        link={() => linkTo({ ...usual, jobs: pair, week })}
        predictions={predictions}
      />
    </div>
  );
}
