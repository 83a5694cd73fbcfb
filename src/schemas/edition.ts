import { z } from 'astro/zod';

/** `editions/<edition>/edition.json`: what `npm run edition` notes of an edition that it froze. */
export const frozenEditionSchema = z.strictObject({
  /** Such as "2026.1". */
  edition: z.string().regex(/^\d{4}\.\d+$/),
  /** The day on which it was frozen. */
  date: z.iso.date(),
  /** Path below which the course stood then, with a slash at either end; the pages were built for it. */
  base: z.string().regex(/^\/(.*\/)?$/),
  /** Version of each question, by its id. */
  questions: z.record(z.string(), z.int().min(1)),
});

export type FrozenEdition = z.infer<typeof frozenEditionSchema>;
