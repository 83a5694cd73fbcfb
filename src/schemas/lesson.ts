import { z } from 'astro/zod';
import { idSchema } from './id.ts';

/** Front matter of a lesson, `src/content/lessons/<id>.mdx`. Its module and place come from `course.yml`. */
export const lessonSchema = z.strictObject({
  /** The page's heading, in sentence case. */
  title: z.string().min(1),
  /** The title in menus: three or four words. */
  short: z.string().min(1).max(32),
  /** One sentence: what the reader will know. */
  summary: z.string().min(1),
  /** What the reader can do afterwards; each begins with a verb that can be observed. */
  objectives: z
    .array(
      z.strictObject({
        id: idSchema,
        /** Completes "After this lesson you can …", lower case, no full stop. */
        text: z.string().min(1),
      }),
    )
    .min(2)
    .max(4),
  /** Sources in the order of their numbers on the page, each with what it supports in this lesson. */
  sources: z.array(z.strictObject({ id: idSchema, supports: z.string().min(1) })).min(1),
  /** Terms that this lesson teaches; search ranks it first for them. */
  terms: z.array(idSchema).default([]),
  /** The question of this lesson that is first answered cold, before reading. */
  pretest: idSchema,
});

export type Lesson = z.infer<typeof lessonSchema>;
export type Objective = Lesson['objectives'][number];
