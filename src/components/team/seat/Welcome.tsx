import { useEffect, useRef } from 'react';
import { type Invitation, otherSeat } from '../../../domain/team/response.ts';
import { seatWords } from '../../../strings/seat.ts';
import { Heading } from '../../diagnostic/Heading.tsx';
import { CompanyName, SeatMark } from './SeatName.tsx';

const words = seatWords.welcome;

interface Props {
  invitation: Invitation;
  /** Whether something is chosen already. */
  hasBegun: boolean;
  /** Moves the focus to the heading: the reader has just asked to come here. */
  focus: boolean;
  onBegin: () => void;
}

/** Which seat this is and what becomes of the answers, before the first question. */
export function Welcome({ invitation, hasBegun, focus, onBegin }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  return (
    <div className="seat-welcome">
      <CompanyName label={invitation.label} />
      <Heading focusable ref={heading}>
        <SeatMark seat={invitation.seat} />
        {words.heading(seatWords.sides[invitation.seat])}
      </Heading>
      <p>{words.text(seatWords.sides[otherSeat(invitation.seat)])}</p>
      <Heading below={1}>{words.promise}</Heading>
      <ul>
        {words.promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      <p className="dx-buttons">
        <button type="button" className="btn primary" onClick={onBegin}>
          {hasBegun ? words.goOn : words.begin}
        </button>
      </p>
    </div>
  );
}
