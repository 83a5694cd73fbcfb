import { compareBySize } from '../../../domain/team/distance.ts';
import { listMissed } from '../../../domain/team/order-guesses.ts';
import { otherSeat, teamSeats } from '../../../domain/team/response.ts';
import { mapWords } from '../../../strings/team-map.ts';
import { meetingWords } from '../../../strings/team-meeting.ts';
import { Dumbbell } from './Dumbbell.tsx';
import { InlineMark } from './Mark.tsx';
import type { MapReading } from './map-reading.ts';
import { answerScale, scoreScale } from './map-scale.ts';
import { PartGap } from './PartGap.tsx';
import { ProjectorAgreed } from './ProjectorAgreed.tsx';
import { SidesPicture } from './SidesPicture.tsx';
import { findQuestion, namePart, sayAnswer } from './say-answer.ts';
import { sayBand } from './say-band.ts';
import { sayGuessers } from './say-guessers.ts';
import { sayMedian, sayNumber } from './say-numbers.ts';

const words = meetingWords.projector;

/** What the steps show, in order. */
export const projectorSteps = ['answered', 'total', 'parts', 'widest', 'missed', 'agreed', 'moves'] as const;
type Step = (typeof projectorSteps)[number];
type View = (props: { reading: MapReading }) => React.ReactNode;

const Answered: View = ({ reading: { map } }) => (
  <>
    <p className="tm-huge">{words.answers(map.counts.sales + map.counts.marketing)}</p>
    <ul className="tm-both">
      {teamSeats.map((seat) => (
        <li key={seat}>
          <InlineMark of={seat} /> {mapWords.from(seat, map.counts[seat], null)}
        </li>
      ))}
    </ul>
  </>
);

const Total: View = ({ reading: { map, described } }) => {
  const { total } = map;
  const { joint } = total;
  return (
    <div className="tm-pair">
      <SidesPicture total={total} />
      <ul className="visually-hidden">
        {teamSeats.map((seat) => (
          <li key={seat}>
            {mapWords.sides[seat]}: {sayMedian(total.sides[seat].median)}
          </li>
        ))}
      </ul>
      {joint === null ? (
        <p className="tm-big">{mapWords.total.withheld}</p>
      ) : (
        <div>
          <p>{mapWords.together}</p>
          <p className="tm-huge">{joint}</p>
          <p>{sayBand(total)}</p>
          <p className="tm-big">{described.heading}</p>
        </div>
      )}
    </div>
  );
};

const Parts: View = ({ reading: { map, questions } }) => (
  <>
    <p className="tm-both">
      {teamSeats.map((seat) => (
        <span key={seat}>
          <InlineMark of={seat} /> {mapWords.sides[seat]}
        </span>
      ))}
    </p>
    <table>
      <tbody>
        {map.parts
          .toSorted((one, other) => compareBySize(one.gap, other.gap))
          .map((part) => (
            <tr key={part.id}>
              <th scope="row">{namePart(questions, part.id)}</th>
              <td>
                <span className="visually-hidden">
                  {teamSeats.map((seat) => `${mapWords.sides[seat]} ${sayMedian(part.sides[seat].median)}, `)}
                </span>
                <span className="tm-picture">
                  <Dumbbell compared={part} scale={scoreScale} spread={false} />
                  <PartGap part={part} />
                </span>
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  </>
);

const Widest: View = ({ reading: { map, questions } }) => {
  const widest = map.questions[0];
  // The widest comes first, so that where it has no gap, none has.
  if (!widest || widest.gap === null) return <p className="tm-big">{mapWords.agreed.nothing}</p>;
  if (Math.abs(widest.gap) < 1) return <p className="tm-big">{words.noWidest}</p>;
  const question = findQuestion(questions, widest.id);
  return (
    <>
      <p className="tm-big">{question.text}</p>
      <dl className="tm-voices">
        {teamSeats.map((seat) => (
          <div key={seat} data-side={seat}>
            <dt>
              <InlineMark of={seat} /> {mapWords.questions.said(seat)}
            </dt>
            <dd>{sayAnswer(question, widest.sides[seat].median)}</dd>
          </div>
        ))}
      </dl>
      <Dumbbell compared={widest} scale={answerScale} />
      <p>{mapWords.questions.steps(sayNumber(Math.abs(widest.gap)))}</p>
    </>
  );
};

const Missed: View = ({ reading: { map, questions } }) => {
  const missed = listMissed(map.guesses)[0];
  if (!missed) {
    const guessed = map.guesses.some(({ sides }) => teamSeats.some((seat) => sides[seat].guess.known > 0));
    return <p className="tm-big">{guessed ? sayGuessers(map.guesses, words.noMissed) : mapWords.guesses.noGuesses}</p>;
  }
  const { seat, guess, other, finding } = missed.guess;
  const question = findQuestion(questions, missed.question);
  return (
    <>
      <p className="tm-big">{question.text}</p>
      <dl className="tm-voices">
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
      <p>{finding && mapWords.guesses.findings[finding](seat)}</p>
    </>
  );
};

const Moves: View = ({ reading: { chosen } }) => (
  <>
    <p>
      {mapWords.moves.gate} <b>{chosen.gate.text.heading}</b>
    </p>
    <ol className="tm-said">
      {chosen.moves.map(({ text }) => (
        <li key={text.id}>
          <b>{text.heading}</b>
          <span className="tm-quiet">
            {words.monday} {text.monday}
          </span>
        </li>
      ))}
    </ol>
  </>
);

const views: Record<Step, View> = {
  answered: Answered,
  total: Total,
  parts: Parts,
  widest: Widest,
  missed: Missed,
  agreed: ProjectorAgreed,
  moves: Moves,
};

/** One step of the projector. */
export function ProjectorStep({ step, reading }: { step: Step; reading: MapReading }) {
  const View = views[step];
  return <View reading={reading} />;
}
