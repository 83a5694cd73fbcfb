import { openStore } from '../../store/open-store.ts';
import type { RecordStore } from '../../store/store.ts';
import { LevelStory } from './level-explorer/LevelStory.tsx';
import { ModelBoundary } from './shared/ModelBoundary.tsx';

/** The level explorer. Without scripts its picture and the reading under it stand in its place. */
export default function LevelExplorerIsland({ open = openStore }: { open?: () => Promise<RecordStore> }) {
  return (
    <ModelBoundary>
      <LevelStory open={open} />
    </ModelBoundary>
  );
}
