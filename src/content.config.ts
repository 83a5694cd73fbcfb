import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { caseSchema } from './schemas/case.ts';
import { courseSchema } from './schemas/course.ts';
import { distrustedNumberSchema } from './schemas/distrusted-number.ts';
import { courseGuideSchema, moduleGuideSchema } from './schemas/guide.ts';
import { lessonSchema } from './schemas/lesson.ts';
import { misconceptionSchema } from './schemas/misconception.ts';
import { questionFileSchema } from './schemas/question.ts';
import { sourceSchema } from './schemas/source.ts';
import { termSchema } from './schemas/term.ts';

const base = './src/content';

export const collections = {
  course: defineCollection({ loader: glob({ base, pattern: 'course.yml' }), schema: courseSchema }),
  guides: defineCollection({
    loader: glob({ base: `${base}/guides`, pattern: ['*.yml', '!course.yml'] }),
    schema: moduleGuideSchema,
  }),
  courseGuide: defineCollection({
    loader: glob({ base: `${base}/guides`, pattern: 'course.yml' }),
    schema: courseGuideSchema,
  }),
  lessons: defineCollection({ loader: glob({ base: `${base}/lessons`, pattern: '*.mdx' }), schema: lessonSchema }),
  questions: defineCollection({
    loader: glob({ base: `${base}/questions`, pattern: '*.yml' }),
    schema: questionFileSchema,
  }),
  sources: defineCollection({ loader: glob({ base: `${base}/sources`, pattern: '*.yml' }), schema: sourceSchema }),
  terms: defineCollection({ loader: glob({ base: `${base}/terms`, pattern: '*.yml' }), schema: termSchema }),
  misconceptions: defineCollection({
    loader: glob({ base: `${base}/misconceptions`, pattern: '*.yml' }),
    schema: misconceptionSchema,
  }),
  cases: defineCollection({ loader: glob({ base: `${base}/cases`, pattern: '*.mdx' }), schema: caseSchema }),
  distrustedNumbers: defineCollection({
    loader: glob({ base: `${base}/distrusted-numbers`, pattern: '*.yml' }),
    schema: distrustedNumberSchema,
  }),
};
