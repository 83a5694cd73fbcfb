import { useState } from 'react';
import { type HandoffSetup, handoffFields } from '../../../domain/explorables/handoff-setup.ts';
import { writeSetup } from '../../../domain/explorables/setup-text.ts';
import { sayDate } from '../../../domain/say-date.ts';
import type { Predictions } from '../shared/use-predictions.ts';

/** A question of the model as it was answered last. */
export interface Asked<V extends string> {
  /** How the model was set when it was asked. */
  setup: HandoffSetup;
  /** Id of what was predicted in this visit; undefined where the reader went on without. */
  said?: V | undefined;
  /** Day of an earlier prediction, in words. */
  earlier?: string | undefined;
}

/**
 * Follows one question of the model: what was said in this visit, and when it was answered before.
 * @param name name of what is predicted, as it stands in the record
 */
export function useAsked<V extends string>(ask: string, name: string, predictions: Predictions, setup: HandoffSetup) {
  const [made, setMade] = useState<Asked<V>>();
  const day = predictions.findLast(ask)?.at.slice(0, 10);
  const earlier = day && day !== new Date().toISOString().slice(0, 10) ? sayDate(day) : undefined;

  function remember(said: V | undefined, result: string, now: HandoffSetup) {
    const asked: HandoffSetup = { ...now, stage: 'predict' };
    setMade({ setup: asked, said, earlier });
    const text = writeSetup(handoffFields, asked);
    if (said) void predictions.keep({ ask, prediction: { [name]: said }, result: { [name]: result }, setup: text });
  }
  const asked: Asked<V> = made ?? { setup, earlier };
  return { asked, remember };
}
