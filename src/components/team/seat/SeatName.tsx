import type { Invitation } from '../../../domain/team/response.ts';
import { seatWords as words } from '../../../strings/seat.ts';

/** Which side is answered for, with its colour. */
export function SeatMark({ seat }: Pick<Invitation, 'seat'>) {
  return (
    <svg className="seat-mark" viewBox="0 0 12 12" aria-hidden="true">
      <circle className={seat === 'sales' ? 's' : 'm'} cx="6" cy="6" r="5.5" />
    </svg>
  );
}

/** What the facilitator called the company, as plain text in whatever script; nothing where it was not said. */
export function CompanyName({ label }: Pick<Invitation, 'label'>) {
  if (!label) return null;
  return (
    <p className="eyebrow seat-company">
      {words.company} <bdi>{label}</bdi>
    </p>
  );
}
