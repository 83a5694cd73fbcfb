import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parse } from 'yaml';
import { type CourseDescription, textLicense } from '../../src/domain/course-description.ts';
import { courseSchema } from '../../src/schemas/course.ts';
import { moduleGuideSchema } from '../../src/schemas/guide.ts';
import { lessonSchema } from '../../src/schemas/lesson.ts';
import { questionFileSchema } from '../../src/schemas/question.ts';
import { termSchema } from '../../src/schemas/term.ts';

const read = (file: string): string => readFileSync(`src/content/${file}`, 'utf8');
const readYaml = (file: string): unknown => parse(read(file));
const readFrontMatter = (file: string): unknown => parse(read(file).split(/^---$/m)[1] ?? '');

/** The course as the build describes it, from its content alone; only reading times are not worked out. */
export function readDescription(): CourseDescription {
  const { modules, id, title, summary, edition } = courseSchema.parse(readYaml('course.yml'));
  return {
    ...{ id, title, summary, edition },
    license: textLicense,
    address: 'https://course.example/truce/',
    modules: modules.map((module) => ({
      ...module,
      path: `course/${module.id}/`,
      minutes: 0,
      discussion: moduleGuideSchema.parse(readYaml(`guides/${module.id}.yml`)).discussion,
      lessons: module.lessons.map((lesson) => {
        const { title, short, summary, objectives } = lessonSchema.parse(readFrontMatter(`lessons/${lesson}.mdx`));
        const bank = questionFileSchema.parse(readYaml(`questions/${lesson}.yml`)).questions;
        return {
          ...{ id: lesson, title, short, summary, objectives, minutes: 0 },
          path: `course/${module.id}/${lesson}/`,
          questions: [
            ...bank.filter(({ parallelTo }) => parallelTo === undefined),
            ...bank.filter(({ parallelTo }) => parallelTo !== undefined),
          ].map((question) => ({ ...question, path: `questions/${question.id}/` })),
        };
      }),
    })),
    terms: readdirSync('src/content/terms')
      .map((file) => ({ id: basename(file, extname(file)), ...termSchema.parse(readYaml(`terms/${file}`)) }))
      .toSorted((a, b) => a.id.localeCompare(b.id)),
  };
}
