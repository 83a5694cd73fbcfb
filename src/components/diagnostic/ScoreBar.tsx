import type { DiagnosticScore } from '../../domain/diagnostic/score.ts';
import { levels } from '../../domain/levels.ts';
import { diagnosticWords } from '../../strings/diagnostic.ts';
import { nameOfLevel, toScaleX } from './scale.ts';

const words = diagnosticWords.result;

/** The total in figures, on a bar of the four bands, with how near the next one is. */
export function ScoreBar({ score, total }: { score: DiagnosticScore; total: number }) {
  const { between, next, level } = score;
  const band = nameOfLevel(level ?? 'undefined');
  return (
    <div className="dx-score">
      <p className="dx-total">
        <b>{total}</b> {words.outOf}, {between ? words.between(nameOfLevel(between[0]), nameOfLevel(between[1])) : band}
      </p>
      <svg viewBox="0 0 400 24" role="img" aria-label={words.scale(total)}>
        {levels.map(({ id, from }) => (
          <rect
            key={id}
            className={id === level ? 'j' : 'dx-rest'}
            x={toScaleX(from)}
            y="8"
            width="97"
            height="8"
            rx="4"
          />
        ))}
        <circle className="dx-mark" cx={Math.min(390, Math.max(10, toScaleX(total)))} cy="12" r="9" />
      </svg>
      <ol>
        {levels.map(({ id, name, from, to }) => (
          <li key={id} data-here={id === level || undefined}>
            {name}{' '}
            <span>
              {from}–{to}
            </span>
          </li>
        ))}
      </ol>
      <p className="dx-note">
        {between && `${words.nearCut(band)} `}
        {next ? words.toNext(next.points, nameOfLevel(next.level)) : words.top}{' '}
        {words.answered(score.answered, score.asked)}
      </p>
    </div>
  );
}
