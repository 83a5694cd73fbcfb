import type { Ref } from 'react';
import { teamSeats } from '../../../domain/team/response.ts';
import type { ComparedQuestion, TeamMap } from '../../../domain/team/team-map.ts';
import type { DiagnosticQuestions } from '../../../schemas/diagnostic.ts';
import { mapWords as words } from '../../../strings/team-map.ts';
import { Dumbbell } from './Dumbbell.tsx';
import { InlineMark } from './Mark.tsx';
import { answerScale } from './map-scale.ts';
import { SpreadText } from './SpreadText.tsx';
import { findQuestion, namePart, sayAnswer } from './say-answer.ts';
import { findFurther, sayNumber, sayUnknown } from './say-numbers.ts';

interface Props {
  compared: ComparedQuestion;
  counts: TeamMap['counts'];
  questions: DiagnosticQuestions;
  /** The heading of the row, so that the focus can be moved to it. */
  ref: Ref<HTMLTableCellElement> | undefined;
}

/** One question: its text, the gap, and what the middle of each side says in the words of the answers. */
export function QuestionRow({ compared, counts, questions, ref }: Props) {
  const { id, subScale, gap, sides, dontKnow } = compared;
  const question = findQuestion(questions, id);
  const further = findFurther(gap);
  return (
    <tr data-question-gap={id}>
      <th scope="row" ref={ref} tabIndex={ref ? -1 : undefined}>
        {question.text}
        <span className="tm-note">{namePart(questions, subScale)}</span>
      </th>
      <td>
        <div className="tm-picture">
          <Dumbbell compared={compared} scale={answerScale} />
          <span className="tm-gap">
            <b>{gap === null ? words.noNumber : words.questions.steps(sayNumber(Math.abs(gap)))}</b>
            {further && <span className="visually-hidden">, {words.questions.higher(further)}</span>}
          </span>
        </div>
      </td>
      {teamSeats.map((seat) => (
        <td key={seat} className="tm-side">
          <span className="tm-name">
            <InlineMark of={seat} /> {words.questions.said(seat)}
          </span>
          <span>{sayAnswer(question, sides[seat].median)}</span>
          {dontKnow[seat] > 0 && <span className="tm-note">{sayUnknown(dontKnow[seat], counts[seat])}</span>}
          <SpreadText numbers={sides[seat]} of="answers" />
        </td>
      ))}
    </tr>
  );
}
