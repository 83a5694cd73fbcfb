import { otherSeat } from '../../../domain/team/response.ts';
import type { ComparedGuess } from '../../../domain/team/team-map.ts';
import { Mark } from './Mark.tsx';
import { answerScale, toPlace } from './map-scale.ts';

const Y = 24;

/** Where a side stands on the five answers, and above it where the other side expected it. */
export function GuessPicture({ guess: { seat, guess, other } }: { guess: ComparedGuess }) {
  return (
    <svg className="tm-dumbbell" width="100%" height="36" aria-hidden="true">
      <line className="tm-track" x1="0" x2="100%" y1={Y} y2={Y} />
      {answerScale.ticks.map((tick) => {
        const x = toPlace(answerScale, tick);
        return <line key={tick} className="tm-track" x1={x} x2={x} y1={Y - 4} y2={Y + 4} />;
      })}
      {other !== null && <Mark of={otherSeat(seat)} x={toPlace(answerScale, other)} y={Y} />}
      {guess.median !== null && <Mark of="guess" x={toPlace(answerScale, guess.median)} y={9} />}
    </svg>
  );
}
