import { z } from 'astro/zod';
import { idSchema } from './id.ts';

/** One thing that readers, teachers or hosts may want to know of. */
const changeSchema = z.strictObject({
  /** Its anchor on the page of changes; permanent, because feeds know it by it. */
  id: idSchema,
  date: z.iso.date(),
  /** The edition in which it came. */
  edition: z.string().regex(/^\d{4}\.\d+$/, 'an edition such as "2026.1"'),
  title: z.string().min(1),
  /** One to three sentences: what is new and for whom. */
  text: z.string().min(1),
  /** Path of the page to look at, from the site's root. */
  path: z.string().regex(/^\/.*\/$/, 'a path such as "/practice/"'),
});

/** `src/content/changes.yml`: what changed, newest first. What a question's new version changed stands with the question. */
export const changesSchema = z.array(changeSchema).min(1);

export type Change = z.infer<typeof changeSchema>;
