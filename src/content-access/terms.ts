import type { Term } from '../schemas/term.ts';
import { getById, getCourse } from './course.ts';

/** A term with its id and the lesson that teaches it. */
export interface TaughtTerm extends Term {
  id: string;
  taught: { title: string; url: string };
}

/** Every term of the glossary in alphabetical order. */
export async function listTerms(): Promise<TaughtTerm[]> {
  const { lessons } = await getCourse();
  const terms = [...(await getById('terms'))].map(([id, term]) => {
    const lesson = lessons.find((one) => one.id === term.lesson);
    if (!lesson) throw new Error(`The term "${id}" is taught in "${term.lesson}", which is not in the course.`);
    return { id, ...term, taught: { title: lesson.entry.data.title, url: lesson.url } };
  });
  return terms.toSorted((a, b) => a.term.localeCompare(b.term, 'en'));
}
