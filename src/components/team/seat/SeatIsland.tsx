import { useEffect, useRef } from 'react';
import type { DiagnosticQuestions } from '../../../schemas/diagnostic.ts';
import { seatWords as words } from '../../../strings/seat.ts';
import { HeadingLevel } from '../../diagnostic/Heading.tsx';
import { Boundary } from '../../quiz/Boundary.tsx';
import { NoSeat } from './NoSeat.tsx';
import { Seat } from './Seat.tsx';
import { useInvitation } from './use-invitation.ts';

interface Props {
  questions: DiagnosticQuestions;
}

function Invited({ questions }: Props) {
  const [opened, openText] = useInvitation(questions.edition);
  const hadOne = useRef(false);
  useEffect(() => {
    if (opened) hadOne.current = true;
  }, [opened]);
  if (!opened) return <p className="needs-script seat-late">{words.loading}</p>;
  const focus = hadOne.current;
  if (opened.type !== 'open') return <NoSeat opened={opened} focus={focus} onPaste={openText} />;
  const { invitation } = opened;
  // One seat's answers must never come into another's form: each has a component of its own.
  return <Seat key={`${invitation.session}-${invitation.seat}`} {...{ invitation, questions, focus }} />;
}

/** Where one person answers for one side. Nothing is sent, nothing is scored, and the learner's record is not touched. */
export default function SeatIsland(props: Props) {
  const broken = (
    <div className="dx-panel" role="alert">
      <p>
        <strong>{words.broken.heading}</strong>
      </p>
      <p>{words.broken.text}</p>
    </div>
  );
  return (
    <Boundary fallback={broken}>
      <HeadingLevel value={2}>
        <Invited {...props} />
        <p className="needs-script seat-print">
          <button type="button" className="btn" onClick={() => window.print()}>
            {words.sheet}
          </button>{' '}
          <span className="dx-note">{words.sheetNote}</span>
        </p>
      </HeadingLevel>
    </Boundary>
  );
}
