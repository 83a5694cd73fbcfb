import type { DiagnosticScore } from '../../domain/diagnostic/score.ts';
import type { DiagnosticQuestions } from '../../schemas/diagnostic.ts';
import { diagnosticWords } from '../../strings/diagnostic.ts';
import { toScaleX } from './scale.ts';

const words = diagnosticWords.result;

interface Props {
  parts: DiagnosticQuestions['subScales'];
  score: DiagnosticScore;
  /** What each part's score tends to mean, in the order of the parts. */
  texts: readonly { id: string; text: string }[];
}

/** The five parts: a bar for the eye beside each number, in one table that can be read out. */
export function PartsTable({ parts, score, texts }: Props) {
  return (
    <table className="dx-parts">
      <caption>{words.partsCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.part}</th>
          <th scope="col">{words.score}</th>
        </tr>
      </thead>
      <tbody>
        {score.subScales.map(({ id, score: points }) => (
          <tr key={id}>
            <th scope="row">
              {parts.find((part) => part.id === id)?.name}
              <span className="dx-note">{texts.find((entry) => entry.id === id)?.text}</span>
            </th>
            <td>
              {points ?? words.noScore}
              <svg viewBox="0 0 400 24" aria-hidden="true" preserveAspectRatio="none">
                <rect className="dx-rest" width="400" height="24" />
                {points !== null && <rect className="j dx-grow" width={Math.max(4, toScaleX(points))} height="24" />}
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
