import { memo } from 'react';
import { orderGuesses } from '../../../domain/team/order-guesses.ts';
import { teamSeats } from '../../../domain/team/response.ts';
import type { TeamMap } from '../../../domain/team/team-map.ts';
import type { DiagnosticQuestions } from '../../../schemas/diagnostic.ts';
import { mapWords as words } from '../../../strings/team-map.ts';
import { GuessTable } from './GuessTable.tsx';
import { findQuestion } from './say-answer.ts';

interface Props {
  map: TeamMap;
  questions: DiagnosticQuestions;
}

/** What each side expected of the other beside what it said; differences that a side does not know of come first. */
export const GuessesSection = memo(function GuessesSection({ map, questions }: Props) {
  const all = map.guesses.flatMap(({ sides }) => teamSeats.map((seat) => sides[seat]));
  const guessed = all.some(({ guess }) => guess.known > 0);
  const unaware = all.filter(({ finding }) => finding === 'differ-unaware').length;
  return (
    <section className="tm-section">
      <h3>{words.guesses.heading}</h3>
      {!guessed ? (
        <p>{words.guesses.noGuesses}</p>
      ) : (
        <>
          <p className={unaware > 0 ? 'tm-useful' : undefined}>
            {unaware > 0 ? words.guesses.useful(unaware) : all.some(({ finding }) => finding) && words.guesses.none}
          </p>
          <p className="tm-note">{words.guesses.note}</p>
          {orderGuesses(map.guesses).map((one) => (
            <GuessTable key={one.question} guessed={one} question={findQuestion(questions, one.question)} />
          ))}
        </>
      )}
    </section>
  );
});
