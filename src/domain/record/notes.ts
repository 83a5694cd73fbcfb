import type { CourseEvent, Noted } from './event.ts';
import { compareEvents } from './event-order.ts';
import type { Outline } from './progress.ts';

/** The note on one lesson. */
export interface LessonNote {
  lesson: string;
  /** The lesson's title; its id when it has left the course. */
  title: string;
  /** Address of the lesson, unless it has left the course. */
  url?: string;
  /** When it was written, as ISO 8601 in UTC. */
  at: string;
  text: string;
  /** What it said before, the latest first; each text once. */
  earlier: { at: string; text: string }[];
}

/** Every note, by module and lesson in the order of the course, then those on lessons that have left it. */
export interface Notes {
  modules: { title: string; notes: LessonNote[] }[];
  gone: LessonNote[];
}

const isBlank = ({ text }: { text: string }) => text.trim() === '';

/** Folds a record into the notes it holds, whatever the order of the events. A note that was cleared is none. */
export function foldNotes(events: readonly CourseEvent[], outline: Outline): Notes {
  const byLesson = new Map<string, Noted[]>();
  for (const event of events.toSorted(compareEvents).toReversed())
    if (event.type === 'noted') byLesson.set(event.lesson, [...(byLesson.get(event.lesson) ?? []), event]);

  const toNote = (lesson: { id: string; title: string; url?: string }): LessonNote[] => {
    const [latest, ...rest] = byLesson.get(lesson.id) ?? [];
    byLesson.delete(lesson.id);
    if (!latest || isBlank(latest)) return [];
    const texts = new Map(rest.toReversed().map(({ at, text }) => [text, at]));
    texts.delete(latest.text);
    const earlier = [...texts].map(([text, at]) => ({ at, text })).filter((version) => !isBlank(version));
    const { id, ...place } = lesson;
    return [{ lesson: id, ...place, at: latest.at, text: latest.text, earlier: earlier.sort(laterFirst) }];
  };
  const modules = outline.modules.map(({ title, lessons }) => ({
    title,
    notes: lessons.flatMap(({ id, title, url }) => toNote({ id, title, url })),
  }));
  const gone = [...byLesson.keys()].sort().flatMap((id) => toNote({ id, title: id }));
  return { modules: modules.filter(({ notes }) => notes.length > 0), gone };
}

const laterFirst = (a: { at: string }, b: { at: string }) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0);

/**
 * All notes as plain text, for a file: the text of each as it was written, under its lesson and the day.
 * @param words the file's title, and the heading of notes on lessons that have left the course
 * @param tellDay the day of a moment, in words
 */
export function renderNotes(
  { modules, gone }: Notes,
  words: { title: string; gone: string },
  tellDay: (at: string) => string,
): string {
  const underline = (text: string, stroke: string) => [text, stroke.repeat(text.length)];
  const groups = [...modules, ...(gone.length > 0 ? [{ title: words.gone, notes: gone }] : [])];
  return [
    ...underline(words.title, '='),
    ...groups.flatMap(({ title, notes }) => [
      '',
      '',
      ...underline(title, '-'),
      ...notes.flatMap((note) => ['', `${note.title} (${tellDay(note.at)})`, '', note.text.replace(/\r\n?/g, '\n')]),
    ]),
    '',
  ].join('\n');
}
