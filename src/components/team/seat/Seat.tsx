import { useRef, useState } from 'react';
import type { Invitation } from '../../../domain/team/response.ts';
import { sealDraft, toResponse } from '../../../domain/team/seal-draft.ts';
import type { SeatDraft } from '../../../domain/team/seat-draft.ts';
import type { DiagnosticQuestions } from '../../../schemas/diagnostic.ts';
import { seatWords as words } from '../../../strings/seat.ts';
import { EraseAnswers } from './EraseAnswers.tsx';
import { Sealed } from './Sealed.tsx';
import { SeatMark } from './SeatName.tsx';
import { SeatQuestions } from './SeatQuestions.tsx';
import { useSeatDraft } from './use-seat-draft.ts';
import { Welcome } from './Welcome.tsx';

interface Props {
  invitation: Invitation;
  questions: DiagnosticQuestions;
  /** Moves the focus to the first heading: another invitation was open here before. */
  focus: boolean;
}

/** One person's way through one seat: the promise, the questions, the sealed code. */
export function Seat({ invitation, questions, focus }: Props) {
  const { draft, why, change, startAfresh } = useSeatDraft(invitation);
  const [erased, setErased] = useState(0);
  // On arrival the focus stays where the browser puts it; from then on it follows the steps.
  const follow = useRef(focus);
  function go(changes: Partial<SeatDraft>) {
    follow.current = true;
    setErased(0);
    change(changes);
  }
  function erase() {
    follow.current = true;
    startAfresh();
    setErased(erased + 1);
  }

  const hasBegun = draft.code !== '' || Object.keys(draft.chosen).length > 0;
  return (
    // A seat that was erased begins anew, with nothing left of the forms before it.
    <div className="seat-steps" key={draft.respondent}>
      {erased > 0 && <p role="status">{words.erase.done}</p>}
      {draft.at === 'welcome' && (
        <Welcome
          invitation={invitation}
          hasBegun={hasBegun}
          focus={follow.current}
          onBegin={() => go({ at: 'questions' })}
        />
      )}
      {draft.at === 'questions' && (
        <>
          <p className="eyebrow seat-strip">
            <SeatMark seat={invitation.seat} />
            {words.welcome.heading(words.sides[invitation.seat])}
          </p>
          <SeatQuestions
            questions={questions}
            seat={invitation.seat}
            draft={draft}
            focus={follow.current}
            onChosen={(chosen) => change({ chosen })}
            onStep={(step) => go({ step })}
            onBack={() => go({ at: 'welcome' })}
            onFinish={(chosen) => go(sealDraft(questions, invitation, { ...draft, chosen }))}
          />
        </>
      )}
      {draft.at === 'sealed' && (
        <Sealed
          questions={questions}
          response={toResponse(questions, invitation, draft, draft.revision)}
          code={draft.code}
          label={invitation.label}
          focus={follow.current}
          onChange={() => go({ at: 'questions', step: 0 })}
        />
      )}
      <p className="dx-note" data-saved={why ? 'not-kept' : 'this-tab'}>
        {why ? words.notKept[why] : words.kept}
      </p>
      {hasBegun && draft.at !== 'questions' && <EraseAnswers onErase={erase} />}
    </div>
  );
}
