import { useState } from 'react';
import { type HandoffSetup, handoffFields } from '../../../domain/explorables/handoff-setup.ts';
import { readSetup, writeSetup } from '../../../domain/explorables/setup-text.ts';
import type { Explored } from '../../../domain/record/event.ts';
import { useEarlier } from '../shared/use-earlier.ts';
import type { Predictions } from '../shared/use-predictions.ts';

/** A question of the model as it was answered last. */
export interface Asked<V extends string> {
  /** How the model was set when it was asked. */
  setup: HandoffSetup;
  /** Id of what was predicted; undefined where the reader went on without. */
  said: V | undefined;
}

export interface Question<V extends string> {
  /** As answered in this visit, or else as it is kept; undefined where it is neither. */
  asked: Asked<V> | undefined;
  /** Day on which the same was predicted before, in words. */
  earlier: string | undefined;
  /** @param result what the model gives @param now how the model is set when it is asked */
  remember: (said: V | undefined, result: V, now: HandoffSetup) => void;
}

/**
 * Follows one question of the model: what was said in this visit, and when it was answered before.
 * @param name name of what is predicted, as it stands in the record
 * @param choices what can be said
 */
export function useAsked<V extends string>(
  ask: string,
  name: string,
  choices: readonly V[],
  predictions: Predictions,
): Question<V> {
  const [made, setMade] = useState<Asked<V>>();

  function recall(event: Explored | undefined): Asked<V> | undefined {
    const read = event && readSetup(handoffFields, event.setup);
    return read?.ok
      ? { setup: read.value, said: choices.find((choice) => choice === event?.prediction[name]) }
      : undefined;
  }
  const asked = made ?? recall(predictions.findLast(ask));
  const write = (setup: HandoffSetup) => writeSetup(handoffFields, { ...setup, stage: 'predict' });
  const earlier = useEarlier(predictions, ask, (event) => !!asked?.said && event.setup === write(asked.setup));

  function remember(said: V | undefined, result: V, now: HandoffSetup) {
    setMade({ setup: now, said });
    if (said)
      void predictions.keep({ ask, prediction: { [name]: said }, result: { [name]: result }, setup: write(now) });
  }
  return { asked, earlier: earlier?.day, remember };
}
