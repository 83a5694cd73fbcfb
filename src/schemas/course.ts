import { z } from 'astro/zod';
import { idSchema } from './id.ts';

/** `src/content/course.yml`: the one spine. The order here is the order of modules and lessons everywhere. */
export const courseSchema = z.strictObject({
  /** The record's name in the browser, so that two courses at one address never share a record. */
  id: idSchema,
  /** The course's name, as it stands in the header. */
  title: z.string().min(1),
  /** One sentence for search engines and link previews. */
  summary: z.string().min(1),
  /** The edition a class can cite, such as "2026.1". */
  edition: z.string().regex(/^\d{4}\.\d+$/, 'an edition such as "2026.1"'),
  /**
   * Where whoever hosts the course wants to hear of faults: an address for email, or of a page. Without it a reader gets
   * the message alone, to send to whom they like.
   */
  reportTo: z
    .string()
    .regex(
      /^(https:\/\/\S+|[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+)$/,
      'an address for email, or one that begins with "https://"',
    )
    .optional(),
  modules: z
    .array(
      z.strictObject({
        /** The module's part of the address: `/course/<id>/`. */
        id: idSchema,
        title: z.string().min(1),
        /** One or two sentences: what the module answers. */
        summary: z.string().min(1),
        /** Ids of the lessons, in reading order; each is a file in `src/content/lessons/`. */
        lessons: z.array(idSchema).min(1),
      }),
    )
    .min(1),
});

export type Course = z.infer<typeof courseSchema>;
export type Module = Course['modules'][number];
