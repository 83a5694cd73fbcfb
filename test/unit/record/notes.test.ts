import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CourseEvent } from '../../../src/domain/record/event.ts';
import { foldNotes, renderNotes } from '../../../src/domain/record/notes.ts';
import type { Outline } from '../../../src/domain/record/progress.ts';
import { at, happened } from '../../support/events.ts';

const lesson = (id: string) => ({ id, title: `Lesson ${id}`, url: `/${id}/`, questions: [] });
const outline: Outline = {
  modules: [
    { title: 'First', lessons: [lesson('one'), lesson('two')] },
    { title: 'Second', lessons: [lesson('three'), lesson('constructor')] },
  ],
  questions: {},
};
const noted = (lesson: string, text: string, minute: number) =>
  happened({ type: 'noted', lesson, text }, `n${minute}`, minute);
const listed = (events: readonly CourseEvent[]) => {
  const { modules, gone } = foldNotes(events, outline);
  return [...modules.flatMap(({ notes }) => notes), ...gone];
};

describe('the notes in a record', () => {
  it('are the latest of each lesson, in the order of the course, with what they said before', () => {
    const notes = foldNotes(
      [noted('three', 'c', 1), noted('two', 'b', 2), noted('two', 'bb', 3), noted('one', 'a', 4), noted('two', 'b', 5)],
      outline,
    );
    expect(notes).toEqual({
      modules: [
        {
          title: 'First',
          notes: [
            { lesson: 'one', title: 'Lesson one', url: '/one/', at: at(4), text: 'a', earlier: [] },
            {
              lesson: 'two',
              title: 'Lesson two',
              url: '/two/',
              at: at(5),
              text: 'b',
              earlier: [{ at: at(3), text: 'bb' }],
            },
          ],
        },
        {
          title: 'Second',
          notes: [{ lesson: 'three', title: 'Lesson three', url: '/three/', at: at(1), text: 'c', earlier: [] }],
        },
      ],
      gone: [],
    });
  });
  it('are gone once they are cleared', () => {
    expect(listed([noted('one', 'a', 1), noted('one', '  \n', 2)])).toEqual([]);
  });
  it('stay under the lesson’s id when it has left the course', () => {
    expect(listed([noted('left-us', 'a', 1)])).toEqual([
      { lesson: 'left-us', title: 'left-us', at: at(1), text: 'a', earlier: [] },
    ]);
  });
});

const anyNotes = fc
  .array(fc.tuple(fc.constantFrom('one', 'two', 'three', 'constructor', 'gone'), fc.string({ unit: 'grapheme' })))
  .map((all) => all.map(([id, text], i) => noted(id, text, i)));

describe('whatever is noted', () => {
  it('the order in which the events lie does not matter', () => {
    fc.assert(
      fc.property(anyNotes, (events) => {
        expect(foldNotes(events.toReversed(), outline)).toEqual(foldNotes(events, outline));
      }),
    );
  });
  it('no text that was ever written is lost, unless its note was cleared', () => {
    fc.assert(
      fc.property(anyNotes, (events) => {
        const notes = new Map(listed(events).map((note) => [note.lesson, note]));
        for (const event of events) {
          if (event.type !== 'noted' || !event.text.trim()) continue;
          const last = events.findLast((one) => one.type === 'noted' && one.lesson === event.lesson);
          const note = notes.get(event.lesson);
          if (last?.type === 'noted' && !last.text.trim()) expect(note).toBeUndefined();
          else expect([note?.text, ...(note?.earlier ?? []).map(({ text }) => text)]).toContain(event.text);
        }
      }),
    );
  });
  it('the file holds every note as it was written, after its lesson and day', () => {
    fc.assert(
      fc.property(anyNotes, (events) => {
        const file = renderNotes(foldNotes(events, outline), { title: 'All notes', gone: 'Gone' }, (moment) =>
          moment.slice(0, 10),
        );
        let rest = file;
        for (const { title, text } of listed(events)) {
          const entry = `\n${title} (2026-09-30)\n\n${text.replace(/\r\n?/g, '\n')}\n`;
          expect(rest).toContain(entry);
          rest = rest.slice(rest.indexOf(entry) + entry.length - 1);
        }
        expect(file.startsWith('All notes\n=========\n')).toBe(true);
        expect(file).not.toContain('\r');
      }),
    );
  });
});
