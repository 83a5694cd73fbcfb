import { openStore } from '../../store/open-store.ts';
import { DiaryStory } from './diaries/DiaryStory.tsx';
import { ModelBoundary } from './shared/ModelBoundary.tsx';

/** Two diaries on one axis: predict what can be judged when the quarter ends, move the horizon, place six entries. */
export default function TwoDiariesIsland({ open = openStore }: { open?: typeof openStore }) {
  return (
    <ModelBoundary>
      <DiaryStory open={open} />
    </ModelBoundary>
  );
}
