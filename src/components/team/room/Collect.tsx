import { type TeamSeat, teamSeats } from '../../../domain/team/response.ts';
import type { TeamSession } from '../../../domain/team/session.ts';
import { roomWords } from '../../../strings/team-room.ts';
import { CodesBox } from './CodesBox.tsx';
import { FilesButton } from './FilesButton.tsx';
import type { RoomControl } from './use-room.ts';

const words = roomWords.collect;

/** How many came from each side, in a few words. */
export const sayCounts = (counts: Record<TeamSeat, number>, { sizes }: TeamSession): string =>
  teamSeats.map((seat) => words.someFrom(seat, counts[seat], sizes[seat])).join(', ');

interface Props {
  session: TeamSession;
  counts: Record<TeamSeat, number>;
  give: RoomControl['give'];
}

/** Where codes come in, how many have come from each side, and what is still needed. */
export function Collect({ session, counts, give }: Props) {
  const missing = teamSeats.filter((seat) => counts[seat] === 0);
  const over = teamSeats.filter((seat) => counts[seat] > (session.sizes[seat] ?? Number.POSITIVE_INFINITY));
  return (
    <>
      <ul className="rm-counts">
        {teamSeats.map((seat) => (
          <li key={seat} data-side={seat}>
            {words.someFrom(seat, counts[seat], session.sizes[seat])}
          </li>
        ))}
      </ul>
      {over.map((seat) => (
        <p key={seat} className="rm-note">
          {words.more(seat, counts[seat], session.sizes[seat] ?? 0)}
        </p>
      ))}
      <p>{missing.length > 0 ? words.missing(missing) : words.ready}</p>
      <p>
        {words.intro} <span className="rm-note">{words.drop}</span>
      </p>
      {/* At the end, so that what came of the codes stands right under the buttons. */}
      <CodesBox button={words.read} read={(text) => give([{ name: '', text }], 'page')}>
        <FilesButton label={words.files} several take={(files) => give(files, 'page')} />
      </CodesBox>
    </>
  );
}
