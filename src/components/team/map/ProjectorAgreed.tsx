import { listAgreed } from '../../../domain/team/list-agreed.ts';
import { mapWords } from '../../../strings/team-map.ts';
import type { MapReading } from './map-reading.ts';
import { findQuestion, sayAgreement } from './say-answer.ts';

/** As many as a room can read. */
const MOST = 3;

/** The step of the projector that shows what both sides agree on, or why there is nothing to show. */
export function ProjectorAgreed({ reading: { map, questions } }: { reading: MapReading }) {
  const agreed = listAgreed(map, MOST);
  if (agreed.length === 0) {
    const compared = map.questions.some(({ gap }) => gap !== null);
    return <p className="tm-big">{compared ? mapWords.agreed.none : mapWords.agreed.nothing}</p>;
  }
  return (
    <ul className="tm-said">
      {agreed.map(({ compared, reading }) => (
        <li key={compared.id}>
          <b>{mapWords.agreed.readings[reading]}.</b> {findQuestion(questions, compared.id).text}
          <span className="tm-quiet">{sayAgreement(questions, compared)}</span>
        </li>
      ))}
    </ul>
  );
}
