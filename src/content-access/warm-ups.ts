import { chooseWarmUps } from '../domain/warm-up.ts';
import { getCourse } from './course.ts';
import { onceABuild } from './once.ts';

/** The question from an earlier lesson with which each lesson begins, by the id of the lesson that begins with it. */
export const getWarmUps = onceABuild(async () => {
  const { lessons } = await getCourse();
  return chooseWarmUps(lessons.map((lesson) => ({ ...lesson, pretest: lesson.entry.data.pretest })));
});
