import type { Mastery } from '../../domain/learning/mastery.ts';
import { learningWords } from '../../strings/learning.ts';

const words = learningWords.mastery;
const states: readonly Mastery[] = ['none', 'begun', 'right', 'again'];

/** The dot of an objective. What it says stands beside it in words. */
export function MasteryDot({ state }: { state: Mastery }) {
  return <span className="mastery-dot" data-mastery={state} aria-hidden="true" />;
}

/** What the words for an objective's state mean, and what they do not. */
export function MasteryKey() {
  return (
    <details className="record-more">
      <summary>{words.key}</summary>
      <dl className="mastery-key">
        {states.map((state) => (
          <div key={state}>
            <dt>
              <MasteryDot state={state} /> {words.states[state]}
            </dt>
            <dd>{words.meanings[state]}</dd>
          </div>
        ))}
      </dl>
      <p>{words.limits}</p>
    </details>
  );
}
