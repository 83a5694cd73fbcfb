import { useState } from 'react';
import { type HandoffSetup, handoffFields } from '../../../domain/explorables/handoff-setup.ts';
import { findUsual } from '../../../domain/explorables/setup.ts';
import { readSetup, writeSetup } from '../../../domain/explorables/setup-text.ts';
import { sayDate } from '../../../domain/say-date.ts';
import type { Predictions } from '../shared/use-predictions.ts';

/** A question of the model as it was answered last. */
export interface Asked {
  /** How the model was set when it was asked. */
  setup: HandoffSetup;
  /** Id of what was predicted; undefined where the reader went on without. */
  said?: string;
  /** Day of an earlier prediction, in words. */
  earlier?: string;
}

interface Keep {
  said: string | undefined;
  result: string;
  /** How the model is set for the question. */
  setup: HandoffSetup;
}

/**
 * Follows one question of the model: what was said in this visit, else what the record holds of today, else nothing.
 * @param name name of what is predicted, as it stands in the record
 */
export function useAsked(ask: string, name: string, predictions: Predictions, setup: HandoffSetup) {
  const [made, setMade] = useState<Asked>();
  const last = predictions.findLast(ask);
  const isToday = last?.at.slice(0, 10) === new Date().toISOString().slice(0, 10);
  const earlier = last && !isToday ? { earlier: sayDate(last.at.slice(0, 10)) } : {};
  const read = last && isToday ? readSetup(handoffFields, last.setup) : undefined;
  const returned: Asked = read?.ok
    ? { setup: read.value, said: String(last?.prediction[name]) }
    : { setup, ...earlier };

  async function remember({ said, result, setup: now }: Keep) {
    const asked: HandoffSetup = { ...now, stage: findUsual(handoffFields).stage };
    setMade({ setup: asked, ...(said ? { said } : {}), ...earlier });
    if (!said) return;
    const kept = { ask, prediction: { [name]: said }, result: { [name]: result } };
    await predictions.keep({ ...kept, setup: writeSetup(handoffFields, asked) });
  }
  return { asked: made ?? returned, remember };
}
