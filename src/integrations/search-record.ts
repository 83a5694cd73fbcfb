import type { CustomRecord } from 'pagefind';
import type { DescribedTerm } from '../domain/course-description.ts';

/** Pagefind reports what went wrong as a list; a build with a broken search must not pass for a good one. */
export function orThrow<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`The search index could not be made: ${answer.errors.join('; ')}`);
  return answer;
}

/** A term as search finds it. @param glossary address of the page where all terms stand */
export const termRecord = (
  { id, term, also, definition, lesson }: DescribedTerm,
  glossary: string,
): Required<Omit<CustomRecord, 'sort'>> => ({
  url: `${glossary}#${id}`,
  // People ask for a "lead definition"; the page's heading is not part of the record.
  content: `${[term, ...also].join(', ')}. Definition: ${definition}`,
  language: 'en',
  meta: { title: term, text: definition, names: [term, ...also].join('|'), lesson },
  filters: { kind: ['term'] },
});
