import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { writeAssignmentCalendar } from '../../../src/domain/assignment/assignment-calendar.ts';
import { encodeAssignment } from '../../../src/domain/assignment/assignment-code.ts';
import { assignmentCalendarWords as words } from '../../../src/strings/assignment-text.ts';
import { anyAssignment, makeAssignment } from '../../support/assignments.ts';

const at = '2026-11-22T08:15:30.000Z';
const linkOf = (assignment: Parameters<typeof encodeAssignment>[0]) =>
  `https://example.org/truce/assignment/#${encodeAssignment(assignment)}`;
const write = (assignment = makeAssignment(), when = at) =>
  writeAssignmentCalendar('truce', assignment, linkOf(assignment), when, words);
const read = (text: string | null) =>
  new ICAL.Component(ICAL.parse(text ?? '')).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

describe('the calendar of an assignment', () => {
  it('has opening and due time in UTC, as moments, with the link in the text too', () => {
    expect(write()).toContain('\r\nDTSTART:20261130T170000Z\r\n');
    const [opens, due] = read(write());
    expect(`${opens?.startDate}`).toBe('2026-11-23T08:00:00Z');
    expect(`${due?.startDate}`).toBe('2026-11-30T17:00:00Z');
    expect(due?.startDate.isDate).toBe(false);
    expect(due?.startDate.toJSDate().toISOString()).toBe('2026-11-30T17:00:00.000Z');
    expect(due?.summary).toBe('Due: Week 3: why they fight');
    const link = linkOf(makeAssignment());
    expect(due?.component.getFirstPropertyValue('url')).toBe(link);
    expect(due?.description.split('\n')).toEqual([
      'MKT 210, Dr Okafor',
      'Monday 30 November 2026, 18:00 (Europe/Berlin)',
      link,
    ]);
  });

  it('moves its entries when the assignment is edited: the same names, a later version', () => {
    const before = read(write());
    const later = makeAssignment({ title: 'Week 4', dueAt: (makeAssignment().dueAt ?? 0) + 60 });
    const after = read(write(later, '2026-11-23T08:00:00.000Z'));
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(new Set(after.map(({ uid }) => uid)).size).toBe(2);
    for (const [place, event] of after.entries())
      expect(event.sequence).toBeGreaterThan(before[place]?.sequence ?? 9e9);
    expect(`${after[1]?.startDate}`).toBe('2026-11-30T18:00:00Z');
    const other = read(write(makeAssignment({ id: '00000001' })));
    expect(other[0]?.uid).not.toBe(before[0]?.uid);
  });

  it('has one entry for one time, and is no file for none', () => {
    expect(read(write(makeAssignment({ opensAt: null }))).map(({ summary }) => summary)).toEqual([
      'Due: Week 3: why they fight',
    ]);
    expect(write(makeAssignment({ opensAt: null, dueAt: null }))).toBeNull();
  });

  it('is read by a calendar program whatever the title and the times are', () => {
    fc.assert(
      fc.property(anyAssignment, (assignment) => {
        const text = write(assignment);
        const times = [assignment.opensAt, assignment.dueAt].filter((time) => time !== null);
        const events = text === null ? [] : read(text);
        expect(events.map((event) => event.startDate.toJSDate().getTime() / 60_000)).toEqual(times);
        for (const event of events) expect(event.description.endsWith(linkOf(assignment))).toBe(true);
      }),
    );
  });
});
