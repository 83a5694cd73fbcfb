import { z } from 'astro/zod';

const name = z.strictObject({ family: z.string().min(1), given: z.string().optional() });

/**
 * `src/content/sources/<id>.yml`: one reference, in the field names of CSL
 * (Citation Style Language, https://docs.citationstyles.org), so that a citation library can read it as it is.
 */
export const sourceSchema = z.strictObject({
  type: z.enum(['article-journal', 'article-magazine', 'article-newspaper', 'webpage', 'report', 'interview', 'book']),
  author: z.array(z.union([name, z.strictObject({ literal: z.string().min(1) })])).min(1),
  /** Year of publication; left out where it was not seen. */
  issued: z.int().min(1900).max(2100).optional(),
  title: z.string().min(1),
  'container-title': z.string().min(1).optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  DOI: z.string().regex(/^10\./, 'a DOI that begins with "10."').optional(),
  /** Only addresses where the publisher or author makes the text available. */
  URL: z.url({ protocol: /^https$/ }).optional(),
  /** What was done: who was asked, how many, how. One sentence. */
  method: z.string().min(1),
  /** What it may be used for in this course. One or two sentences. */
  supports: z.string().min(1),
  /** What it cannot carry. One sentence. */
  limits: z.string().min(1),
  /** How much of it we checked, in words a reader understands. */
  checked: z.string().min(1),
});

export type Source = z.infer<typeof sourceSchema>;
