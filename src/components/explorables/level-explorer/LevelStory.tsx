import { lazy, Suspense, useEffect } from 'react';
import type { RecordStore } from '../../../store/store.ts';
import { exploreWords } from '../../../strings/explore.ts';
import { KeptNote } from '../shared/KeptNote.tsx';
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
  useEffect(story.arrive);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is done but to fetch what is likely to be wanted next
    <div
      data-shown={story.setup.stage === 'predict' ? undefined : story.setup.stage}
      onFocus={loadAhead}
      onPointerEnter={loadAhead}
    >
      {story.problem && <p role="alert">{exploreWords.problem[story.problem]}</p>}
      {story.setup.stage === 'predict' ? (
        <>
          <CompanyCard id={story.company.id} card={story.card} />
          <PredictForm ready={Boolean(story.answer)} predict={story.put} skip={story.put}>
            <LevelQuestion value={story.answer} choose={story.setAnswer} />
          </PredictForm>
        </>
      ) : (
        <Suspense>
          <Explorer story={story} />
        </Suspense>
      )}
      <Earlier event={story.earlier} />
      <KeptNote predictions={story.predictions} />
    </div>
  );
}
