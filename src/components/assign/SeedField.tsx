import { useState } from 'react';
import { assignWords } from '../../strings/assign.ts';
import { makeSeed } from './chance.ts';
import type { DraftControl } from './use-draft.ts';

const words = assignWords.rules;
const orders = ['given', 'shuffled'] as const;

/** In which order drawn questions come, and by which number they are drawn. */
export function SeedField({ draft, change }: Pick<DraftControl, 'draft' | 'change'>) {
  const [told, setTold] = useState('');
  const draw = () => {
    const seed = makeSeed();
    change({ seed });
    setTold(words.drew(seed));
  };
  return (
    <>
      <fieldset className="as-side">
        <legend>{words.order}</legend>
        {orders.map((order) => (
          <label className="as-tick" key={order}>
            <input
              type="radio"
              name="assign-order"
              checked={draft.order === order}
              onChange={() => change({ order })}
            />
            <span>{words.orders[order]}</span>
          </label>
        ))}
      </fieldset>
      <p className="as-seed">
        <span>
          {words.seed} <b>{draft.seed}</b>
        </span>{' '}
        <button type="button" className="btn" onClick={draw}>
          {words.again}
        </button>
        <span className="as-note">{words.seedHint}</span>
      </p>
      <p className="visually-hidden" role="status">
        {told}
      </p>
    </>
  );
}
