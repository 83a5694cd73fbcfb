import type { GrowthRow, Pretest, Told } from '../../domain/record/growth.ts';
import { growthWords as words } from '../../strings/growth.ts';
import { Emphasised } from '../quiz/Emphasised.tsx';

/** A question to guess at, with the title and address of its lesson. */
export interface LessonPretest extends Pretest {
  stem: string;
  title: string;
  url: string;
}

interface Props {
  row: GrowthRow<LessonPretest>;
}

/** An answer in words, with its mark as a sign and a word. */
function Answer({ told: { text, outcome } }: { told: Told }) {
  return (
    <>
      <b className={outcome === 'right' ? 'is-right' : undefined}>
        <span aria-hidden="true">{outcome === 'right' ? '✓' : outcome === 'partly' ? '½' : '×'}</span>{' '}
        {words.outcome[outcome]}:
      </b>{' '}
      <Emphasised text={text || words.unnamed} />
    </>
  );
}

/** One lesson's question, what was guessed before reading, and the last answer since. */
export function GrowthEntry({ row: { pretest, guess, since } }: Props) {
  const { title, url, stem } = pretest;
  return (
    <li>
      <h3>
        <a href={url}>{title}</a>
      </h3>
      <p>
        <Emphasised text={stem} />
      </p>
      <dl>
        <dt>{words.before}</dt>
        <dd>{guess ? <Answer told={guess} /> : words.noGuess}</dd>
        {guess && <dt>{words.since}</dt>}
        {guess && (
          <dd>
            {since ? (
              <Answer told={since} />
            ) : (
              <>
                {words.notSince} <a href={`${url}#check-yourself`}>{words.answer}</a>
              </>
            )}
          </dd>
        )}
      </dl>
    </li>
  );
}
