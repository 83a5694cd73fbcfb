import { exploreWords as words } from '../../../strings/explore.ts';
import { KeepingAdvice } from '../../learner/KeepingAdvice.tsx';
import type { Predictions } from './use-predictions.ts';

/** Says whether predictions are kept, and what to do where they are not. */
export function KeptNote({ predictions: { keeping, failure } }: { predictions: Predictions }) {
  if (!keeping) return null;
  return (
    <p className="explorable-note" data-saved={keeping}>
      {words.kept[keeping]}
      {keeping !== 'kept' && <KeepingAdvice keeping={keeping} />}
      {failure && <strong role="alert"> {failure}</strong>}
    </p>
  );
}
