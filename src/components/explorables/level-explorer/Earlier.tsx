import { explorerWords as words } from '../../../strings/level-explorer.ts';
import { useEarlier } from '../shared/use-earlier.ts';
import type { Predictions } from '../shared/use-predictions.ts';
import { answers } from './names.ts';

interface Props {
  /** The company, which stays the same as long as this stands there. */
  ask: string;
  predictions: Predictions;
  /** Whether its facts have been weighed; before that an old prediction would tempt to repeat it. */
  shown: boolean;
}

/** Says what was predicted for a company on an earlier day, if that can still be read. */
export function Earlier({ ask, predictions, shown }: Props) {
  const earlier = useEarlier(predictions, ask);
  const answer = answers.find(({ value }) => value === earlier?.event.prediction.level);
  return shown && earlier && answer && <p className="explorable-note">{words.saidOn(earlier.day, answer.label)}</p>;
}
