import type { CourseDescription } from '../../domain/course-description.ts';
import { levels } from '../../domain/levels.ts';
import { cardWords } from '../../strings/card.ts';
import { type Card, circleDistance } from './card.ts';

/** Every card of the course: one for the course, each module and each lesson. A level's shows the two as close as they are there. */
export function listCards({ title, summary, modules }: CourseDescription): Card[] {
  const course: Card = { file: 'course', above: cardWords.what, title, below: summary, distance: circleDistance };
  return [
    course,
    ...modules.flatMap((module, i) => [
      {
        file: module.id,
        above: `${title} · ${cardWords.module(i + 1, modules.length)}`,
        title: module.title,
        below: module.summary,
        distance: circleDistance,
      },
      ...module.lessons.map((lesson) => ({
        file: lesson.id,
        above: `${title} · ${module.title}`,
        title: lesson.title,
        below: lesson.summary,
        distance: levels.find(({ id }) => id === lesson.id)?.distance ?? circleDistance,
      })),
    ]),
  ];
}
