import { useState } from 'react';
import { writeCalendar } from '../../domain/calendar-file.ts';
import type { PracticeDay } from '../../domain/cards/practice-days.ts';
import { MAX_SET, writeSetLink } from '../../domain/cards/set-link.ts';
import { type Day, toIsoDay } from '../../domain/days.ts';
import { practiceWords as words } from '../../strings/practice.ts';
import { nameDay } from './say-day.ts';

interface Props {
  /** The course's permanent id. */
  course: string;
  days: readonly PracticeDay[];
  today: Day;
  now: () => Date;
}

/** Has the browser download a text as a calendar file. */
function saveCalendar(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  link.download = name;
  link.click();
  // Not at once: some browsers begin the download a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Saves the practice days for a calendar; each entry opens its questions anywhere. */
export function CalendarFile({ course, days, today, now }: Props) {
  const [told, setTold] = useState('');
  const save = () => {
    if (days.length === 0) return setTold(words.noDays);
    try {
      const page = location.href.replace(/#.*$/, '');
      const entries = days.map(({ day, questions }) => {
        const linked = questions.slice(0, MAX_SET);
        const url = page + writeSetLink(linked);
        return {
          uid: `${course}-practice-${toIsoDay(day)}`,
          day,
          summary: words.entry(questions.length),
          description: words.entryText(questions.length, linked.length, nameDay(today), url),
          url,
        };
      });
      saveCalendar(writeCalendar('-//Truce//Practice//EN', now().toISOString(), entries), words.file);
      setTold(words.saved(words.file, entries.length));
    } catch {
      setTold(words.notSaved);
    }
  };
  return (
    <div className="practice-file">
      <button type="button" className="btn" onClick={save}>
        {words.save}
      </button>
      <p className="practice-note">{words.saveNote}</p>
      <p role="status">{told}</p>
    </div>
  );
}
