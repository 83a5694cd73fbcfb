import { type MadeLesson, makeLesson } from './lesson.ts';
import { makeWriters } from './prose.ts';

/** A module of a made course. */
export interface MadeModule {
  id: string;
  title: string;
  summary: string;
  lessons: MadeLesson[];
}

/**
 * A course of so many lessons, the same in every run. It has about as many modules as each of them has lessons, so that
 * neither list is long.
 * @param content folder whose words are used
 */
export function makeCourse(count: number, content: string): MadeModule[] {
  const writers = makeWriters(content);
  const size = Math.ceil(Math.sqrt(count));
  return Array.from({ length: Math.ceil(count / size) }, (_, place) => {
    const id = `module-${place + 1}`;
    const writer = writers(1_000_000 + place);
    const first = place * size;
    const lessons = Array.from({ length: Math.min(size, count - first) }, (_, at) =>
      makeLesson(`l${first + at + 1}`, id, writers(first + at + 1)),
    );
    return { id, title: `Module ${place + 1}: ${writer.words(2).join(' ')}`, summary: writer.sentence(), lessons };
  });
}
