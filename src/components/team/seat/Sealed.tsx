import { useEffect, useRef } from 'react';
import type { SeatResponse } from '../../../domain/team/response.ts';
import { MAX_REVISION } from '../../../domain/team/seat-code.ts';
import type { DiagnosticQuestions } from '../../../schemas/diagnostic.ts';
import { seatWords } from '../../../strings/seat.ts';
import { Heading } from '../../diagnostic/Heading.tsx';
import { HandOver } from './HandOver.tsx';
import { CompanyName } from './SeatName.tsx';

const words = seatWords.sealed;

interface Props {
  questions: DiagnosticQuestions;
  /** What is in the code. Only counted here: nobody sees a score before both sides are on one screen. */
  response: SeatResponse;
  code: string;
  label: string;
  /** Moves the focus to the heading: the answers have just been sealed. */
  focus: boolean;
  onChange: () => void;
}

/** The sealed code, and every way to hand it over. */
export function Sealed({ questions, response, code, label, focus, onChange }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  const { answers, guesses, seat, revision } = response;
  const known = Object.values(answers).filter((answer) => answer !== 'dont-know').length;
  return (
    <div className="seat-sealed">
      <CompanyName label={label} />
      <Heading focusable ref={heading}>
        {words.heading}
      </Heading>
      <p>{words.text}</p>
      {revision > 1 && <p>{words.newer}</p>}
      <HandOver code={code} seat={seat} label={label} />
      <p className="dx-note">
        {words.holds(known, questions.questions.length, Object.keys(guesses).length, questions.guesses.length)}
      </p>
      {revision < MAX_REVISION ? (
        <div className="seat-change">
          <button type="button" className="btn" onClick={onChange}>
            {words.change}
          </button>
          <p className="dx-note">{words.changeNote}</p>
        </div>
      ) : (
        <p className="dx-note">{words.noMore}</p>
      )}
    </div>
  );
}
