import { listMissed } from '../../../domain/team/order-guesses.ts';
import { otherSeat, teamSeats } from '../../../domain/team/response.ts';
import { mapWords } from '../../../strings/team-map.ts';
import { meetingWords } from '../../../strings/team-meeting.ts';
import { InlineMark } from './Mark.tsx';
import type { MapReading } from './map-reading.ts';
import { findQuestion, sayAnswer } from './say-answer.ts';
import { sayGuessers } from './say-guessers.ts';

const words = meetingWords.projector;

/** The guess that missed most, as a step of the projector: what its side says, expected, and heard. */
export function ProjectorMissed({ reading: { map, questions } }: { reading: MapReading }) {
  const missed = listMissed(map.guesses)[0];
  if (!missed) {
    const guessed = map.guesses.some(({ sides }) => teamSeats.some((seat) => sides[seat].guess.known > 0));
    return <p className="tm-big">{guessed ? sayGuessers(map.guesses, words.noMissed) : mapWords.guesses.noGuesses}</p>;
  }
  const { seat, guess, own, other, finding } = missed.guess;
  const question = findQuestion(questions, missed.question);
  return (
    <>
      <p className="tm-big">{question.text}</p>
      <dl className="tm-voices">
        <div data-side={seat}>
          <dt>
            <InlineMark of={seat} /> {words.itself(seat)}
          </dt>
          <dd>{sayAnswer(question, own)}</dd>
        </div>
        <div data-side={seat}>
          <dt>
            <InlineMark of="guess" /> {words.expected(seat, otherSeat(seat))}
          </dt>
          <dd>{sayAnswer(question, guess.median)}</dd>
        </div>
        <div data-side={otherSeat(seat)}>
          <dt>
            <InlineMark of={otherSeat(seat)} /> {mapWords.questions.said(otherSeat(seat))}
          </dt>
          <dd>{sayAnswer(question, other)}</dd>
        </div>
      </dl>
      <p>{(finding === 'differ-unaware' || finding === 'agree-unaware') && words.missed[finding](seat)}</p>
    </>
  );
}
