import { useEffect, useRef } from 'react';
import { toAddress } from '../../../content-access/addresses.ts';
import type { CodeReason } from '../../../domain/codes/code-reason.ts';
import { sayCodeReason } from '../../../strings/codes.ts';
import { seatWords as words } from '../../../strings/seat.ts';
import { Heading } from '../../diagnostic/Heading.tsx';
import { PasteInvitation } from './PasteInvitation.tsx';
import type { Opened } from './use-invitation.ts';

interface Props {
  opened: Exclude<Opened, { type: 'open' }>;
  /** Moves the focus to the heading: another invitation was open here before. */
  focus: boolean;
  /** Called with a text that is to hold an invitation. */
  onPaste: (text: string) => void;
}

/** Why an invitation was not read. What differs for a person who was invited is said here, not in the words for codes. */
function sayReason(reason: CodeReason): string {
  if (reason.type === 'other-edition') return words.bad.edition(reason.edition);
  return reason.type === 'impossible' ? words.bad.impossible : sayCodeReason(reason);
}

/** Why there is no seat to answer from, and what to do. */
export function NoSeat({ opened, focus, onPaste }: Props) {
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
        <p role="alert" data-reason={opened.reason.type}>
          {sayReason(opened.reason)}
        </p>
      ) : (
        <p>{words.none.text}</p>
      )}
      <PasteInvitation onPaste={onPaste} />
      {isBad && <p>{words.bad.ask}</p>}
      <p>
        {words[opened.type].start} <a href={toAddress('/diagnostic/team/')}>{words.none.startLink}</a>.
      </p>
    </div>
  );
}
