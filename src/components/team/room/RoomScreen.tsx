import { useEffect, useMemo, useRef, useState } from 'react';
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
import { nothingTold } from './report.ts';
import type { Room } from './room-state.ts';
import { SeatCard } from './SeatCard.tsx';
import { SessionForm } from './SessionForm.tsx';
import { sayDate } from './say-date.ts';
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
  const [opened, setOpened] = useState(false);
  const [wasEmpty] = useState(codes.length === 0);
  // The page has changed under the reader, who is told where they are.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { id, edition } = session;
  const { responses } = useMemo(() => gather(questions, { id, edition }, codes), [questions, id, edition, codes]);
  const countOf = (seat: 'sales' | 'marketing') => responses.filter((response) => response.seat === seat).length;
  const counts = { sales: countOf('sales'), marketing: countOf('marketing') };
  const isReady = teamSeats.every((seat) => counts[seat] > 0);
  const answered = context.questions.filter((question) => session.context[question.id]).length;
  return (
    <div className="rm-room" data-opened={opened || undefined}>
      <header className="rm-top">
        <p className="eyebrow">{words.begun(sayDate(session.at))}</p>
        <h2 ref={heading} tabIndex={-1}>
          {session.label || words.untitled}
        </h2>
        {invented && <p className="rm-alert">{words.inventedNote}</p>}
        <div className="rm-buttons">
          <button type="button" className="btn" onClick={leave}>
            {words.close}
          </button>
        </div>
        {!invented && (
          <details>
            <summary>{words.rename.summary}</summary>
            <SessionForm
              // Fields that stand by themselves take another tab's change only when they are made anew.
              key={JSON.stringify([session.label, session.sizes])}
              now={session}
              button={words.rename.submit}
              onSubmit={(named) => {
                change({ ...session, ...named });
                tell({ told: words.rename.done, left: [] });
              }}
            />
          </details>
        )}
      </header>
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
      <ReportView report={report} onDismiss={() => tell(nothingTold)} />
      <Part heading={words.collect.heading} state={sayCounts(counts, session)} open={!opened}>
        <Collect session={session} counts={counts} give={give} />
      </Part>
      <Part
        heading={words.company.heading}
        state={words.company.answered(answered, context.questions.length)}
        open={!opened && isReady}
      >
        <Company session={session} context={context} onChange={change} />
      </Part>
      {isReady && (
        <MapPart
          {...{ room, responses, questions, context, textsAddress, opened }}
          onOpen={() => setOpened(true)}
          onSession={change}
        />
      )}
      <Keep room={room} onForget={forget} />
    </div>
  );
}
