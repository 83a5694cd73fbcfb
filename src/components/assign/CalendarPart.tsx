import { writeAssignmentCalendar } from '../../domain/assignment/assignment-calendar.ts';
import { assignOutWords } from '../../strings/assign-out.ts';
import { assignmentCalendarWords } from '../../strings/assignment-text.ts';
import type { Ready } from './HandOut.tsx';
import { nameFile } from './name-file.ts';
import { SaveButton } from './SaveButton.tsx';

const words = assignOutWords.calendar;

/** Opening and due time as a file for calendars. */
export function CalendarPart({ assignment, catalogue, link }: Ready) {
  const write = (at: string) =>
    writeAssignmentCalendar(catalogue.course, assignment, link, at, assignmentCalendarWords);
  const hasTimes = assignment.opensAt !== null || assignment.dueAt !== null;
  return (
    <>
      <h2>{words.heading}</h2>
      <p>{hasTimes ? words.note : words.none}</p>
      {hasTimes && (
        <SaveButton
          label={words.save}
          file={nameFile(assignment, 'ics')}
          type="text/calendar"
          write={() => write(new Date().toISOString()) ?? ''}
        />
      )}
    </>
  );
}
