import { z } from 'astro/zod';
import { idSchema } from './id.ts';

/** `src/content/misconceptions/<id>.yml`: one mistaken idea, which wrong answers stand for. */
export const misconceptionSchema = z.strictObject({
  /** The idea as a learner would say it. */
  idea: z.string().min(1),
  /** Why a sensible person believes it. */
  tempting: z.string().min(1),
  /** What breaks it. */
  breaks: z.string().min(1),
  /** Id of the lesson that answers it. */
  lesson: idSchema,
});

export type Misconception = z.infer<typeof misconceptionSchema>;
