import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { gather } from '../../../domain/team/gather.ts';
import { teamSeats } from '../../../domain/team/response.ts';
import type { DiagnosticContext, DiagnosticQuestions } from '../../../schemas/diagnostic.ts';
import { roomWords as words } from '../../../strings/team-room.ts';
import { shareWords } from '../../../strings/team-share.ts';
import { Collect, sayCounts } from './Collect.tsx';
import { Company } from './Company.tsx';
import { Keep } from './Keep.tsx';
import { MapPart } from './MapPart.tsx';
import { Part } from './Part.tsx';
import { ReportView } from './ReportView.tsx';
import { RoomTop } from './RoomTop.tsx';
import { nothingTold } from './report.ts';
import type { Room } from './room-state.ts';
import { SeatCard } from './SeatCard.tsx';
import type { RoomControl } from './use-room.ts';

interface Props {
  room: Room;
  control: RoomControl;
  questions: DiagnosticQuestions;
  context: DiagnosticContext;
  textsAddress: string;
}

/** An open session: invite, collect, answer about the company, open both sides, keep. */
export function RoomScreen({ room, control, questions, context, textsAddress }: Props) {
  const { session, codes, invented } = room;
  const { report, give, change, forget, leave, tell } = control;
  const heading = useRef<HTMLHeadingElement>(null);
  const company = useRef<HTMLSelectElement>(null);
  const collect = useRef<HTMLElement>(null);
  const [opened, setOpened] = useState(false);
  const [wasEmpty] = useState(codes.length === 0);
  // The page has changed under the reader, who is told where they are.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  // From the map, which says when nobody has answered them.
  const goToCompany = useCallback(() => {
    const part = company.current?.closest('details');
    if (part) part.open = true;
    company.current?.focus();
  }, []);
  const { id, edition } = session;
  const { responses } = useMemo(() => gather(questions, { id, edition }, codes), [questions, id, edition, codes]);
  const countOf = (seat: 'sales' | 'marketing') => responses.filter((response) => response.seat === seat).length;
  const counts = { sales: countOf('sales'), marketing: countOf('marketing') };
  const isReady = teamSeats.every((seat) => counts[seat] > 0);
  const answered = context.questions.filter((question) => session.context[question.id]).length;
  const top = <RoomTop room={room} heading={heading} onChange={change} onLeave={leave} />;
  const dismiss = () => {
    tell(nothingTold);
    // The button goes with the list, and must not take the focus with it.
    (collect.current ?? heading.current)?.focus();
  };
  const told = <ReportView report={report} hasCodes={codes.length > 0} onDismiss={dismiss} />;
  if (edition !== questions.edition)
    return (
      <div className="rm-room">
        {top}
        <p className="rm-alert">{words.otherEdition(edition, questions.edition)}</p>
        {told}
        <Keep room={room} onForget={forget} />
      </div>
    );
  return (
    <div className="rm-room" data-opened={opened || undefined}>
      {top}
      {!invented && (
        <Part heading={shareWords.heading} open={wasEmpty && !opened}>
          <p>{shareWords.intro}</p>
          <div className="rm-seats">
            {teamSeats.map((seat) => (
              <SeatCard key={seat} seat={seat} session={session} />
            ))}
          </div>
        </Part>
      )}
      {/* Who looks at an invented company came for its map; the rest of the room stays folded. */}
      <Part
        ref={collect}
        heading={words.collect.heading}
        state={sayCounts(counts, session)}
        open={!opened && !invented}
      >
        <Collect session={session} counts={counts} give={give} />
      </Part>
      {/* Right under the buttons, and still in sight where the part is folded and a code comes from another tab. */}
      {told}
      <Part
        heading={words.company.heading}
        state={words.company.answered(answered, context.questions.length)}
        open={!opened && !invented && isReady}
      >
        <Company session={session} context={context} onChange={change} first={company} />
      </Part>
      {isReady && (
        <MapPart
          {...{ room, responses, questions, context, textsAddress, opened }}
          onOpen={() => setOpened(true)}
          onSession={change}
          onCompany={goToCompany}
        />
      )}
      <Keep room={room} onForget={forget} />
    </div>
  );
}
