import type { Catalogue } from '../domain/assignment/catalogue.ts';
import { listCase, listQuestion } from '../domain/assignment/list-content.ts';
import { type ExplorableId, explorablesIn } from '../domain/explorables/explorables.ts';
import { caseAddress } from './addresses.ts';
import { getCases } from './cases.ts';
import { bankOf, getCourse } from './course.ts';

/** What can be assigned, from the content. @param titles of the teaching models, which are words and no content */
export async function getCatalogue(titles: Readonly<Record<ExplorableId, string>>): Promise<Catalogue> {
  const { id, edition, modules, lessons } = await getCourse();
  return {
    course: id,
    edition,
    modules: modules.map((module) => ({
      id: module.id,
      title: module.title,
      url: module.url,
      lessons: module.lessons.map((lesson) => ({
        id: lesson.id,
        title: lesson.entry.data.title,
        url: lesson.url,
        minutes: lesson.minutes,
        questions: bankOf(lesson).map(listQuestion),
      })),
    })),
    cases: (await getCases()).map((entry) => listCase(entry.id, entry.data, entry.body ?? '', caseAddress(entry.id))),
    explorables: lessons.flatMap((lesson) =>
      explorablesIn(lesson.id).map((id) => ({ id, title: titles[id], lesson: lesson.id, url: `${lesson.url}#${id}` })),
    ),
  };
}
