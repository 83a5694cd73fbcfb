import { openStore } from '../../store/open-store.ts';
import type { RecordStore } from '../../store/store.ts';
import { exploreWords } from '../../strings/explore.ts';
import { Boundary } from '../quiz/Boundary.tsx';
import { LevelStory } from './level-explorer/LevelStory.tsx';

/** The level explorer. Without scripts its picture and the reading under it stand in its place. */
export default function LevelExplorerIsland({ open = openStore }: { open?: () => Promise<RecordStore> }) {
  return (
    <Boundary fallback={<p role="alert">{exploreWords.failed}</p>}>
      <LevelStory open={open} />
    </Boundary>
  );
}
