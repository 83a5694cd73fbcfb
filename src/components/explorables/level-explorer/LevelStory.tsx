import { lazy, Suspense, useEffect } from 'react';
import type { RecordStore } from '../../../store/store.ts';
import { exploreWords } from '../../../strings/explore.ts';
import { explorerWords as words } from '../../../strings/level-explorer.ts';
import { KeptNote } from '../shared/KeptNote.tsx';
import { ModelFooter } from '../shared/ModelFooter.tsx';
import { PredictForm } from '../shared/PredictForm.tsx';
import { CompanyCard, LevelQuestion } from './CompanyCard.tsx';
import { Earlier } from './Earlier.tsx';
import { useLevelStory } from './use-level-story.ts';

/** The circles and all that belongs to them: most of the model, for those who get there. */
const load = () => import('./Explorer.tsx');
const Explorer = lazy(load);
const loadAhead = () => void load().catch(() => undefined); // what fails here fails again, and is told, when it is wanted

/** Predict a company's level, see what the facts about it say, move the circles, and take the next company. */
export function LevelStory({ open }: { open: () => Promise<RecordStore> }) {
  const story = useLevelStory(open);
  const { company, predictions } = story;
  const { stage } = story.setup;
  const weighed = stage === 'weighed';
  useEffect(story.arrive);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is done but to fetch what is likely to be wanted next
    <div data-shown={stage === 'predict' ? undefined : stage} onFocus={loadAhead} onPointerEnter={loadAhead}>
      {story.problem && <p role="alert">{exploreWords.problem[story.problem]}</p>}
      {!weighed && (
        <>
          <CompanyCard id={company.id} card={story.card} />
          <PredictForm
            key={company.id}
            ready={Boolean(story.answer)}
            predict={() => story.put(story.answer)}
            skip={() => story.put()}
          >
            <LevelQuestion value={story.answer} choose={story.setAnswer} />
          </PredictForm>
        </>
      )}
      {stage !== 'predict' && (
        <Suspense
          fallback={
            <p tabIndex={-1} ref={story.wait}>
              {words.coming}
            </p>
          }
        >
          <Explorer story={story} />
        </Suspense>
      )}
      <Earlier key={company.id} ask={company.id} predictions={predictions} shown={weighed} />
      {stage === 'predict' ? (
        <KeptNote predictions={predictions} />
      ) : (
        <ModelFooter reset={story.reset} again={story.again} link={story.link} predictions={predictions} />
      )}
    </div>
  );
}
