import { toAddress } from '../../../content-access/addresses.ts';
import { encodeInvitation } from '../../../domain/team/invitation-code.ts';
import type { TeamSeat } from '../../../domain/team/response.ts';
import type { TeamSession } from '../../../domain/team/session.ts';
import { shareWords as words } from '../../../strings/team-share.ts';
import { CopyField } from '../../share/CopyField.tsx';
import { QrCode } from './QrCode.tsx';

/** The link to a seat, at the address where this page stands. */
function linkToSeat({ id, edition, label }: TeamSession, seat: TeamSeat): string {
  const address = new URL(toAddress('/diagnostic/seat/'), location.href);
  address.hash = encodeInvitation({ session: id, edition, seat, label });
  return address.href;
}

/** Everything with which one side is invited: link, QR code, and a text to send. */
export function SeatCard({ seat, session }: { seat: TeamSeat; session: TeamSession }) {
  const link = linkToSeat(session, seat);
  const message = words.message(seat, session.label, link);
  // Told apart from a failure: closing the list of apps is a choice.
  const share = () => navigator.share({ text: message }).catch(() => undefined);
  return (
    <section className="rm-seat" data-side={seat} aria-label={words.seat(seat)}>
      <h4>{words.seat(seat)}</h4>
      <CopyField label={words.link(seat)} text={link} button={words.copyLink} />
      <QrCode seat={seat} link={link} />
      <CopyField
        label={words.text(seat)}
        text={message}
        button={words.copyText}
        lines={14}
        beside={
          'share' in navigator && (
            <button type="button" className="btn" onClick={share}>
              {words.share}
              <span className="visually-hidden">: {words.seat(seat)}</span>
            </button>
          )
        }
      />
    </section>
  );
}
