import { z } from 'astro/zod';
import { idSchema } from './id.ts';

/** `src/content/terms/<id>.yml`: one entry of the glossary. */
export const termSchema = z.strictObject({
  /** As it stands in running text, lower case unless a name. */
  term: z.string().min(1),
  /** Written-out or short forms that searches and abbreviations use. */
  also: z.array(z.string().min(1)).default([]),
  /** One sentence in our own words. */
  definition: z.string().min(1),
  /** Id of the lesson that teaches it. */
  lesson: idSchema,
});

export type Term = z.infer<typeof termSchema>;
