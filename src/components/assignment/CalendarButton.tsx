import { useState } from 'react';
import type { Assignment } from '../../domain/assignment/assignment.ts';
import { writeAssignmentCalendar } from '../../domain/assignment/assignment-calendar.ts';
import { assignmentWords as words } from '../../strings/assignment.ts';
import { assignmentCalendarWords } from '../../strings/assignment-text.ts';
import { saveText } from '../learner/save-text.ts';

interface Props {
  assignment: Assignment;
  code: string;
  /** The course's permanent id. */
  course: string;
}

/** Saves the times of an assignment for a calendar, with its link. */
export function CalendarButton({ assignment, code, course }: Props) {
  const [told, setTold] = useState('');
  const save = () => {
    const file = `truce-assignment-${assignment.id}.ics`;
    const link = `${location.href.replace(/#.*$/, '')}#${code}`;
    try {
      const at = new Date().toISOString();
      const text = writeAssignmentCalendar(course, assignment, link, at, assignmentCalendarWords);
      if (text) saveText(text, file, 'text/calendar');
      setTold(words.calendarSaved(file));
    } catch {
      setTold(words.calendarNotSaved);
    }
  };
  return (
    <span className="as-calendar">
      <button type="button" className="btn" onClick={save}>
        {words.calendar}
      </button>
      <span role="status" className="as-note">
        {told}
      </span>
    </span>
  );
}
