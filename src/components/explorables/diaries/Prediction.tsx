import { type RefObject, useState } from 'react';
import type { Side } from '../../../domain/explorables/diaries.ts';
import type { Pair } from '../../../domain/explorables/diary-pairs.ts';
import { SIX } from '../../../domain/explorables/diary-said.ts';
import { diaryWords as words } from '../../../strings/diaries.ts';
import { pairWords } from '../../../strings/diary-pairs.ts';
import { PredictForm } from '../shared/PredictForm.tsx';
import { listWorks } from './list-works.ts';

const sides: readonly Side[] = ['sales', 'marketing'];

interface Props {
  pair: Pair;
  /** The first sentence, to which a reader is taken who comes back. */
  first: RefObject<HTMLParagraphElement | null>;
  predict: (said: Record<Side, number>) => void;
  skip: () => void;
}

/** Who the two are and what they finish, and how much of it the reader thinks can be judged when the quarter ends. */
export function Prediction({ pair, first, predict, skip }: Props) {
  const [said, setSaid] = useState<Partial<Record<Side, number | undefined>>>({});
  const { names, intro } = pairWords[pair];
  const { sales, marketing } = said;
  return (
    <>
      <p ref={first} tabIndex={-1}>
        {words.setting(intro)}
      </p>
      {sides.map((side) => (
        <p key={side}>
          {words.workOf(
            names[side],
            listWorks(pair, side)
              .map(({ name }) => name)
              .join(', '),
          )}
        </p>
      ))}
      <PredictForm
        ready={sales !== undefined && marketing !== undefined}
        predict={() => sales !== undefined && marketing !== undefined && predict({ sales, marketing })}
        skip={skip}
        todo={words.fillFirst}
      >
        {sides.map((side) => (
          <label key={side} className="slider">
            {words.ask(names[side], side === 'sales')}
            <input
              className="dd-number"
              type="number"
              max={SIX}
              min={0}
              onChange={({ currentTarget: { value, validity } }) =>
                setSaid((before) => ({ ...before, [side]: value && validity.valid ? Number(value) : undefined }))
              }
            />
          </label>
        ))}
      </PredictForm>
    </>
  );
}
