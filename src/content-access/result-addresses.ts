import { lessonAddress, sourceAddress } from './addresses.ts';
import { getCourse } from './course.ts';
import { diagnosticResults } from './diagnostic.ts';

/** The addresses that the words of a result link to: of every lesson, and of every source that has a short name. */
export async function getResultAddresses(): Promise<Record<'lessons' | 'sources', Record<string, string>>> {
  const { lessons } = await getCourse();
  return {
    lessons: Object.fromEntries(lessons.map(({ id, module }) => [id, lessonAddress(module.id, id)])),
    sources: Object.fromEntries(Object.keys(diagnosticResults.sources).map((id) => [id, sourceAddress(id)])),
  };
}
