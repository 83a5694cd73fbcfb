import { otherSeat, teamSeats } from '../../../domain/team/response.ts';
import type { TeamMap } from '../../../domain/team/team-map.ts';
import type { DiagnosticQuestion } from '../../../schemas/diagnostic.ts';
import { mapWords as words } from '../../../strings/team-map.ts';
import { GuessPicture } from './GuessPicture.tsx';
import { InlineMark } from './Mark.tsx';
import { sayAnswer } from './say-answer.ts';

interface Props {
  guessed: TeamMap['guesses'][number];
  question: DiagnosticQuestion;
}

/** One guessed question: what each side said, what the other expected it to say, and what that shows. */
export function GuessTable({ guessed, question }: Props) {
  return (
    <table className="tm-rows tm-guessed">
      <caption>{question.text}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.side}</th>
          <th scope="col">{words.guesses.said}</th>
          <th scope="col">{words.guesses.guessed}</th>
          <th scope="col">{words.guesses.shows}</th>
        </tr>
      </thead>
      <tbody>
        {teamSeats.map((about) => {
          // What is guessed about a side comes from the other one.
          const compared = guessed.sides[otherSeat(about)];
          const { finding } = compared;
          return (
            <tr key={about} data-finding={finding ?? 'unknown'}>
              <th scope="row" className="visually-hidden">
                {words.guesses.about(about)}
              </th>
              <td>
                <span className="tm-name">
                  <InlineMark of={about} /> {words.questions.said(about)}
                </span>
                {sayAnswer(question, compared.other)}
              </td>
              <td>
                <span className="tm-name">
                  <InlineMark of="guess" /> {words.guesses.expected(otherSeat(about))}
                </span>
                {sayAnswer(question, compared.guess.median, words.guesses.noGuess)}
              </td>
              <td className="tm-finding">
                <GuessPicture guess={compared} />
                {finding ? words.guesses.findings[finding](compared.seat) : words.guesses.noFinding}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
