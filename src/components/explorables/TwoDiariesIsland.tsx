import { useEffect, useRef, useState } from 'react';
import { QUARTER } from '../../domain/explorables/diaries.ts';
import { entryOwners } from '../../domain/explorables/diary-events.ts';
import type { Pair } from '../../domain/explorables/diary-pairs.ts';
import { diaryFields, findPair } from '../../domain/explorables/diary-setup.ts';
import { findUsual } from '../../domain/explorables/setup.ts';
import { writeSetup } from '../../domain/explorables/setup-text.ts';
import { openStore } from '../../store/open-store.ts';
import { diaryWords as words } from '../../strings/diaries.ts';
import { pairWords } from '../../strings/diary-pairs.ts';
import { exploreWords } from '../../strings/explore.ts';
import { countBoth, Diaries } from './diaries/Diaries.tsx';
import { PlaceEntries } from './diaries/PlaceEntries.tsx';
import { Prediction, type Said } from './diaries/Prediction.tsx';
import sheet from './diaries/result.css?url';
import { useEarlier } from './diaries/use-earlier.ts';
import { CopyLink } from './shared/CopyLink.tsx';
import { KeptNote } from './shared/KeptNote.tsx';
import { usePredictions } from './shared/use-predictions.ts';
import { useSetup } from './shared/use-setup.ts';

const KNOWN = 'known-at-quarter';
const PLACE = 'place-six';
const usual = findUsual(diaryFields);

type Ids = Record<string, number | string>;

/** Two diaries on one axis: predict what can be judged when the quarter ends, move the horizon, place six entries. */
export default function TwoDiariesIsland({ open = openStore }: { open?: typeof openStore }) {
  const { setup, change, problem, linkTo } = useSetup('two-diaries', diaryFields);
  const predictions = usePredictions('two-diaries', open);
  const earlier = useEarlier(predictions, KNOWN);
  const earlierPlaced = useEarlier(predictions, PLACE);
  const [made, setMade] = useState<{ pair: Pair; prediction: Said }>();
  const [turned, setTurned] = useState(0);
  const first = useRef<HTMLParagraphElement>(null);
  const { jobs: pair, stage, week } = setup;
  const { names } = pairWords[pair];
  const counts = countBoth(pair, QUARTER);
  // For somebody who has not begun: what was placed and shown is left out.
  const asked = { ...usual, jobs: pair, week };
  const last = predictions.findLast(KNOWN);
  const latest = made ?? (last && { pair: findPair(last.setup), prediction: last.prediction });

  // Whoever has turned to the other stage by a button is taken to its first sentence.
  useEffect(() => {
    if (turned) first.current?.focus();
  }, [turned]);

  const keep = (ask: string, prediction: Ids, result: Ids) =>
    void predictions.keep({ ask, prediction, result, setup: writeSetup(diaryFields, asked) });
  const turnTo = (next: typeof stage) => {
    change({ stage: next });
    setTurned((before) => before + 1);
  };
  const note = (
    <>
      {problem && <p role="alert">{exploreWords.problem[problem]}</p>}
      {earlier && <p className="explorable-note">{exploreWords.earlier(earlier)}</p>}
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
          predict={(prediction) => {
            setMade({ pair, prediction });
            keep(KNOWN, prediction, { sales: counts.sales.known, marketing: counts.marketing.known });
            turnTo('shown');
          }}
          skip={() => turnTo('shown')}
        />
      </div>
    );
  return (
    <div data-shown="">
      <link rel="stylesheet" href={sheet} />
      <p ref={first} tabIndex={-1} className="dd-live">
        {latest?.pair === pair && words.said(names, latest.prediction)}
        {words.gives(names, counts)}
      </p>
      {note}
      <Diaries pair={pair} week={week} change={change} />
      <PlaceEntries
        placed={setup}
        compared={setup.compared === 'yes'}
        earlier={earlierPlaced}
        place={(id, owner) => change({ [id]: owner, compared: 'no' })}
        compare={(placed) => {
          keep(PLACE, placed, entryOwners);
          change({ compared: 'yes' });
        }}
      />
      <div className="explorable-buttons">
        <button type="button" className="btn" onClick={() => turnTo('predict')}>
          {exploreWords.again}
        </button>
        <button type="button" className="btn quiet" onClick={() => change({ ...usual, stage })}>
          {exploreWords.reset}
        </button>
      </div>
      <CopyLink link={() => linkTo(asked)} />
      <KeptNote predictions={predictions} />
    </div>
  );
}
