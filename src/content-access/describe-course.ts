import { getEntry } from 'astro:content';
import { type CourseDescription, type DescribedModule, textLicense } from '../domain/course-description.ts';
import { bankOf, getById, getCourse, type PlacedModule } from './course.ts';

const withoutBase = (url: string): string => url.slice(import.meta.env.BASE_URL.replace(/\/$/, '').length + 1);

async function describeModule(module: PlacedModule): Promise<DescribedModule> {
  const guide = await getEntry('guides', module.id);
  if (!guide) throw new Error(`There is no guide to "${module.id}". Run npm run check:content to see why.`);
  return {
    id: module.id,
    title: module.title,
    summary: module.summary,
    path: withoutBase(module.url),
    minutes: module.minutes,
    discussion: guide.data.discussion,
    lessons: module.lessons.map((lesson) => {
      const { title, short, summary, objectives } = lesson.entry.data;
      return {
        id: lesson.id,
        ...{ title, short, summary, objectives },
        path: withoutBase(lesson.url),
        minutes: lesson.minutes,
        questions: bankOf(lesson).map((question) => ({ ...question, path: `questions/${question.id}/` })),
      };
    }),
  };
}

/** The whole course as plain data. @param site where the build will stand, as the build was told */
export async function describeCourse(site: URL | undefined): Promise<CourseDescription> {
  const { id, title, summary, edition, modules } = await getCourse();
  const terms = await getById('terms');
  return {
    ...{ id, title, summary, edition },
    license: textLicense,
    address: site ? new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), site).href : null,
    modules: await Promise.all(modules.map(describeModule)),
    terms: [...terms].map(([id, { term, also, definition, lesson }]) => ({ id, term, also, definition, lesson })),
  };
}
