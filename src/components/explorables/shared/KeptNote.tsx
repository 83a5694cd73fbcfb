import { exploreWords as words } from '../../../strings/explore.ts';
import { KeepingAdvice } from '../../learner/KeepingAdvice.tsx';
import type { Predictions } from './use-predictions.ts';

/** Says whether predictions are kept, what to do where they are not, and which one was not. */
export function KeptNote({ predictions: { keeping, failure } }: { predictions: Predictions }) {
  return (
    <>
      {keeping && (
        <p className="explorable-note" data-saved={keeping}>
          {words.kept[keeping]}
          {keeping !== 'kept' && <KeepingAdvice keeping={keeping} />}
        </p>
      )}
      {/* Also where it could not even be found out whether anything is kept. */}
      {failure && (
        <p role="alert">
          <strong>{failure}</strong>
        </p>
      )}
    </>
  );
}
