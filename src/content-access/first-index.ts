import { render } from 'astro:content';
import { dropEmphasis } from '../domain/questions/emphasis.ts';
import type { FirstIndex } from '../domain/search/first-index.ts';
import { bankOf, getById, getCourse } from './course.ts';

const withoutBase = (url: string): string => url.slice(import.meta.env.BASE_URL.replace(/\/$/, '').length + 1);

/** Names, headings and sentences of everything in the course that has a page or place of its own. */
export async function getFirstIndex(): Promise<FirstIndex> {
  const { lessons } = await getCourse();
  return {
    lessons: await Promise.all(
      lessons.map(async ({ id, entry, url }) => {
        const { headings } = await render(entry);
        const { title, summary } = entry.data;
        const parts = headings.map(({ slug, text }): [string, string] => [slug, text]);
        return { id, path: withoutBase(url), title, summary, parts };
      }),
    ),
    terms: [...(await getById('terms'))].map(([id, { term, also, definition, lesson }]) => ({
      ...{ id, names: [term, ...also], text: definition, lesson },
    })),
    questions: lessons.flatMap((lesson) =>
      bankOf(lesson).map(({ id, stem }) => ({ id, text: dropEmphasis(stem), lesson: lesson.id })),
    ),
  };
}
