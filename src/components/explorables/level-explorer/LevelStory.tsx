import { useEffect, useState } from 'react';
import type { RecordStore } from '../../../store/store.ts';
import { exploreWords } from '../../../strings/explore.ts';
import { KeptNote } from '../shared/KeptNote.tsx';
import { PredictForm } from '../shared/PredictForm.tsx';
import { CompanyCard, LevelQuestion } from './CompanyCard.tsx';
import { Earlier } from './Earlier.tsx';
import { Explorer } from './Explorer.tsx';
import sheet from './level-explorer.css?url';
import { useLevelStory } from './use-level-story.ts';

/** Predict a company's level, see what the facts about it say, move the circles, and take the next company. */
export function LevelStory({ open }: { open: () => Promise<RecordStore> }) {
  const story = useLevelStory(open);
  // Nothing of what the built page holds needs it, so it comes with the script, before there is anything to show.
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  return (
    <div data-shown={story.setup.stage === 'predict' ? undefined : story.setup.stage}>
      {awake && sheet && <link rel="stylesheet" href={sheet} />}
      {story.problem && <p role="alert">{exploreWords.problem[story.problem]}</p>}
      {story.setup.stage === 'predict' ? (
        <>
          <CompanyCard id={story.company.id} card={story.card} />
          <PredictForm ready={Boolean(story.answer)} predict={story.put} skip={story.put}>
            <LevelQuestion value={story.answer} choose={story.setAnswer} />
          </PredictForm>
        </>
      ) : (
        <Explorer story={story} />
      )}
      <Earlier event={story.earlier} />
      <KeptNote predictions={story.predictions} />
    </div>
  );
}
