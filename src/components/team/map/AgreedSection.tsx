import { memo } from 'react';
import { listAgreed } from '../../../domain/team/list-agreed.ts';
import type { TeamMap } from '../../../domain/team/team-map.ts';
import type { DiagnosticQuestions } from '../../../schemas/diagnostic.ts';
import { mapWords as words } from '../../../strings/team-map.ts';
import { findQuestion, sayAgreement } from './say-answer.ts';

const MOST = 5;

interface Props {
  map: TeamMap;
  questions: DiagnosticQuestions;
}

/** What both sides see alike, and whether they agree that it is done or that it is missing. */
export const AgreedSection = memo(function AgreedSection({ map, questions }: Props) {
  const count = map.agreed.length;
  const rest = count - MOST;
  if (map.questions.every(({ gap }) => gap === null)) return null;
  return (
    <section className="tm-section">
      <h3>{words.agreed.heading}</h3>
      <p>{count === 0 ? words.agreed.none : words.agreed.intro(count)}</p>
      {count > 0 && (
        <ul className="tm-agreed">
          {listAgreed(map, MOST).map(({ compared, reading }) => (
            <li key={compared.id} data-reading={reading}>
              <b>{words.agreed.readings[reading]}.</b> {findQuestion(questions, compared.id).text}
              <span className="tm-note">{sayAgreement(questions, compared)}</span>
            </li>
          ))}
        </ul>
      )}
      {rest > 0 && <p className="tm-note">{words.agreed.more(rest)}</p>}
    </section>
  );
});
