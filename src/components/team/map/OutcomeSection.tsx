import { useId, useRef, useState } from 'react';
import { MAX_FILED_TEXT } from '../../../domain/team/read-session.ts';
import type { TeamSession } from '../../../domain/team/session.ts';
import { meetingWords } from '../../../strings/team-meeting.ts';
import { readDay, saveRepeatDay } from './repeat-day.ts';
import { useDraftText } from './use-draft-text.ts';

const words = meetingWords.outcome;

interface Props {
  session: TeamSession;
  onSession: (changed: TeamSession) => void;
  now: () => Date;
}

/** What the two sides agreed, and the day on which they look again. */
export function OutcomeSection({ session, onSession, now }: Props) {
  const id = useId();
  const dayField = useRef<HTMLInputElement>(null);
  const [agreed, writeAgreed] = useDraftText(session.agreed, (text) => onSession({ ...session, agreed: text }));
  // A day that is only half typed, or of a year of five digits, stays in the field and is not kept.
  const keepDay = (text: string) =>
    (text === '' || readDay(text) !== null) && onSession({ ...session, agreed, repeatOn: text });
  const [repeatOn, writeRepeatOn] = useDraftText(session.repeatOn, keepDay);
  const [told, setTold] = useState('');
  const save = () => {
    const day = readDay(repeatOn);
    if (day === null) {
      setTold(words.chooseDay);
      dayField.current?.focus();
      return;
    }
    try {
      saveRepeatDay({ ...session, agreed }, day, now(), location.href.replace(/[?#].*$/, ''));
      setTold(words.calendarSaved(words.calendarFile));
    } catch {
      setTold(words.calendarFailed);
    }
  };
  return (
    <section className="tm-section tm-outcome tm-screen">
      <h3>{words.heading}</h3>
      <label htmlFor={`${id}-agreed`}>{words.agreed}</label>
      <p id={`${id}-agreed-hint`} className="tm-note">
        {words.agreedHint}
      </p>
      <textarea
        id={`${id}-agreed`}
        aria-describedby={`${id}-agreed-hint`}
        rows={5}
        maxLength={MAX_FILED_TEXT}
        value={agreed}
        onChange={(event) => writeAgreed(event.target.value)}
      />
      <label htmlFor={`${id}-day`}>{words.repeat}</label>
      <p id={`${id}-day-hint`} className="tm-note">
        {words.repeatHint}
      </p>
      <p className="tm-buttons">
        <input
          id={`${id}-day`}
          ref={dayField}
          type="date"
          max="9999-12-31"
          aria-describedby={`${id}-day-hint`}
          value={repeatOn}
          onChange={(event) => writeRepeatOn(event.target.value)}
        />
        <button type="button" className="btn" onClick={save}>
          {words.calendar}
        </button>
      </p>
      <p role="status">{told}</p>
    </section>
  );
}
