import { compareBySize } from '../../../domain/team/distance.ts';
import { teamSeats } from '../../../domain/team/response.ts';
import { mapWords } from '../../../strings/team-map.ts';
import { meetingWords } from '../../../strings/team-meeting.ts';
import { Dumbbell } from './Dumbbell.tsx';
import { InlineMark } from './Mark.tsx';
import type { MapReading } from './map-reading.ts';
import { answerScale, scoreScale } from './map-scale.ts';
import { PartGap } from './PartGap.tsx';
import { ProjectorAgreed } from './ProjectorAgreed.tsx';
import { ProjectorMissed } from './ProjectorMissed.tsx';
import { ProjectorTotal } from './ProjectorTotal.tsx';
import { findQuestion, namePart, sayAnswer } from './say-answer.ts';
import { isTied, sayMedian, sayNumber } from './say-numbers.ts';

const words = meetingWords.projector;

/** What the steps show, in order. */
export const projectorSteps = ['answered', 'total', 'parts', 'widest', 'missed', 'agreed', 'moves'] as const;
type Step = (typeof projectorSteps)[number];

/** The name of a step; it claims one widest gap only where there is one. */
export const sayTitle = (step: Step, { map }: MapReading): string =>
  step === 'widest' && isTied(map) ? words.oneOfWidest : words.titles[step];

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
  total: ProjectorTotal,
  parts: Parts,
  widest: Widest,
  missed: ProjectorMissed,
  agreed: ProjectorAgreed,
  moves: Moves,
};

/** One step of the projector. */
export function ProjectorStep({ step, reading }: { step: Step; reading: MapReading }) {
  const View = views[step];
  return <View reading={reading} />;
}
