import { parse } from 'yaml';
import text from '../content/changes.yml?raw';
import { type DayOfChanges, groupByDay } from '../domain/changes.ts';
import { type Change, changesSchema } from '../schemas/change.ts';
import { bankOf, getCourse } from './course.ts';

/** What changed, newest first. Fails the build, naming the field, when the file does not fit its schema. */
export const changes: readonly Change[] = changesSchema.parse(parse(text));

/** Every new version of a question, by day, newest day first. */
export async function getQuestionChanges(): Promise<DayOfChanges[]> {
  const { lessons } = await getCourse();
  return groupByDay(lessons.flatMap(bankOf));
}
