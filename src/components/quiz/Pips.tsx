import { quiz } from '../../strings/quiz.ts';
import type { Held } from './use-answers.ts';

interface Props {
  ids: readonly string[];
  held: ReadonlyMap<string, Held>;
  /** Place of the question that is shown; the number of questions for the summary. */
  place: number;
  go(place: number): void;
}

/** One small button a question: where the learner is, what is done, and a way to jump. */
export function Pips({ ids, held, place, go }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for inputs, and these are buttons.
    <span className="pips" role="group" aria-label={quiz.pips}>
      {ids.map((id, i) => {
        const state = held.get(id)?.mark?.outcome ?? 'none';
        return (
          <button
            key={id}
            type="button"
            className={state}
            aria-label={quiz.pip(i + 1, quiz.states[state])}
            aria-current={i === place ? 'step' : undefined}
            onClick={() => go(i)}
          />
        );
      })}
    </span>
  );
}
