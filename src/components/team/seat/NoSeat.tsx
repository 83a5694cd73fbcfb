import { useEffect, useRef } from 'react';
import { toAddress } from '../../../content-access/addresses.ts';
import { sayCodeReason } from '../../../strings/codes.ts';
import { seatWords as words } from '../../../strings/seat.ts';
import { Heading } from '../../diagnostic/Heading.tsx';
import type { Opened } from './use-invitation.ts';

interface Props {
  opened: Exclude<Opened, { type: 'open' }>;
  /** Moves the focus to the heading: another invitation was open here before. */
  focus: boolean;
}

/** Why there is no seat to answer from, and what to do. */
export function NoSeat({ opened, focus }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  const isBad = opened.type === 'bad';
  return (
    <div data-invitation={opened.type}>
      <Heading focusable ref={heading}>
        {words[opened.type].heading}
      </Heading>
      {isBad ? (
        <>
          <p data-reason={opened.reason.type}>{sayCodeReason(opened.reason)}</p>
          <p>{words.bad.ask}</p>
        </>
      ) : (
        <p>{words.none.text}</p>
      )}
      <p>
        {words[opened.type].start} <a href={toAddress('/diagnostic/team/')}>{words.none.startLink}</a>.
      </p>
    </div>
  );
}
