import { memo } from 'react';
import { orderGuesses } from '../../../domain/team/order-guesses.ts';
import { teamSeats } from '../../../domain/team/response.ts';
import type { TeamMap } from '../../../domain/team/team-map.ts';
import type { DiagnosticQuestions } from '../../../schemas/diagnostic.ts';
import { mapWords as words } from '../../../strings/team-map.ts';
import { GuessTable } from './GuessTable.tsx';
import { findQuestion } from './say-answer.ts';
import { sayGuessers } from './say-guessers.ts';

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
          {unaware > 0 ? (
            <p className="tm-useful">{words.guesses.useful(unaware)}</p>
          ) : (
            <p>{sayGuessers(map.guesses, words.guesses.none)}</p>
          )}
          <p className="tm-note">{words.guesses.note}</p>
          {orderGuesses(map.guesses).map((one) => (
            <GuessTable key={one.question} guessed={one} question={findQuestion(questions, one.question)} />
          ))}
        </>
      )}
    </section>
  );
});
