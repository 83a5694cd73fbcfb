import { type Calibration, compareDegrees, ENOUGH } from '../../domain/learning/calibration.ts';
import { learningWords } from '../../strings/learning.ts';
import { quiz } from '../../strings/quiz.ts';

const words = learningWords.calibration;
const WIDTH = 300;

/** How often the learner was right, by how sure they said they were: bars for the eye beside the counts. */
export function CalibrationTable({ calibration }: { calibration: Calibration }) {
  const compared = compareDegrees(calibration);
  return (
    <section className="calibration">
      <h2 id="record-calibration">{words.title}</h2>
      <p className="record-note">{words.lede}</p>
      <table aria-labelledby="record-calibration">
        <thead>
          <tr>
            <th scope="col">{words.columns.called}</th>
            <th scope="col">{words.columns.right}</th>
          </tr>
        </thead>
        <tbody>
          {calibration.called.map(({ confidence, answered, right }) => (
            <tr key={confidence}>
              <th scope="row">{quiz.confidence[confidence]}</th>
              <td>
                {answered < ENOUGH ? words.few(answered, ENOUGH) : words.of(right, answered)}
                {answered >= ENOUGH && (
                  <svg viewBox={`0 0 ${WIDTH} 10`} aria-hidden="true" preserveAspectRatio="none">
                    <rect className="calibration-rest" width={WIDTH} height="10" />
                    <rect className="j" width={(WIDTH * right) / answered} height="10" />
                  </svg>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {compared && <p>{words.compared[compared]}</p>}
      {calibration.unsaid > 0 && <p className="record-note">{words.unsaid(calibration.unsaid)}</p>}
    </section>
  );
}
