import { mapWords } from '../../../strings/team-map.ts';
import { meetingWords } from '../../../strings/team-meeting.ts';
import type { ChosenTexts } from './find-chosen.ts';

const words = meetingWords.memo;

/** The gate and the three moves in short: what, where to begin, and who must agree. */
export function MemoMoves({ chosen }: { chosen: ChosenTexts }) {
  return (
    <section>
      <h3>
        {mapWords.moves.gate} {chosen.gate.text.heading}
      </h3>
      <ol className="tm-memo-moves">
        {chosen.moves.map(({ text }) => (
          <li key={text.id}>
            <b>{text.heading}</b>
            <p>
              <i>{words.monday}</i> {text.monday}
            </p>
            <p>
              <i>{words.agree}</i> {text.agree}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
