import { compareBySize } from '../../../domain/team/distance.ts';
import { teamSeats } from '../../../domain/team/response.ts';
import type { TeamMap } from '../../../domain/team/team-map.ts';
import type { DiagnosticQuestions } from '../../../schemas/diagnostic.ts';
import { mapWords as words } from '../../../strings/team-map.ts';
import { meetingWords } from '../../../strings/team-meeting.ts';
import { Dumbbell } from './Dumbbell.tsx';
import { InlineMark } from './Mark.tsx';
import { scoreScale } from './map-scale.ts';
import { PartGap } from './PartGap.tsx';
import { findQuestion, namePart, sayAnswer } from './say-answer.ts';
import { sayMedian, sayNumber } from './say-numbers.ts';

const MOST = 3;

interface Props {
  map: TeamMap;
  questions: DiagnosticQuestions;
}

/** The parts and the three widest questions of a memo. */
export function MemoGaps({ map, questions }: Props) {
  const widest = map.questions.filter(({ gap }) => gap !== null && gap !== 0).slice(0, MOST);
  return (
    <>
      <table className="tm-memo-parts">
        <thead>
          <tr>
            <th scope="col">{words.parts.part}</th>
            {teamSeats.map((seat) => (
              <th key={seat} scope="col">
                <InlineMark of={seat} /> {words.sides[seat]}
              </th>
            ))}
            <th scope="col">{words.columns.gap}</th>
          </tr>
        </thead>
        <tbody>
          {map.parts
            .toSorted((one, other) => compareBySize(one.gap, other.gap))
            .map((part) => (
              <tr key={part.id}>
                <th scope="row">{namePart(questions, part.id)}</th>
                {teamSeats.map((seat) => (
                  <td key={seat}>{sayMedian(part.sides[seat].median)}</td>
                ))}
                <td>
                  <div className="tm-picture">
                    {/* Without the spread: a memo is for the wall. */}
                    <Dumbbell compared={part} scale={scoreScale} spread={false} />
                    <PartGap part={part} />
                  </div>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      {widest.length > 0 && (
        <section>
          <h3>{meetingWords.memo.widest}</h3>
          <ol className="tm-memo-widest">
            {widest.map(({ id, sides, gap }) => {
              const question = findQuestion(questions, id);
              return (
                <li key={id}>
                  {question.text} <b>{words.questions.steps(sayNumber(Math.abs(gap ?? 0)))}</b>
                  <span>
                    {teamSeats.map((seat) => (
                      <span key={seat}>
                        <InlineMark of={seat} /> {words.sides[seat]}: {sayAnswer(question, sides[seat].median)}
                      </span>
                    ))}
                  </span>
                </li>
              );
            })}
          </ol>
        </section>
      )}
    </>
  );
}
