import { z } from 'astro/zod';
import { idSchema } from './id.ts';

/** A sentence or more that readers see. */
const words = z.string().min(1);

/** A table of numbers. Where the last row holds a number, that number is the sum of its column. */
const exhibitSchema = z.strictObject({
  id: idSchema,
  caption: words,
  /** Heading of the first column, which names the rows. */
  head: words,
  /** The other columns; a unit such as "%" is set behind each number. */
  columns: z.array(z.strictObject({ name: words, unit: z.string().optional() })).min(1),
  rows: z.array(z.strictObject({ name: words, cells: z.array(z.number()).min(1) })).min(2),
  /** Sums, one a column; null where adding would mean nothing. */
  total: z.strictObject({ name: words, cells: z.array(z.number().nullable()).min(1) }).optional(),
  /** What the numbers leave open. */
  note: words.optional(),
});

/** Read out after choosing: long enough to give reasons, short enough to be heard. */
const consequenceSchema = z.string().refine((text) => {
  const count = text.trim().split(/\s+/).length;
  return count >= 25 && count <= 60;
}, '25 to 60 words');

const decisionSchema = z.strictObject({
  id: idSchema,
  /** Two to five words. */
  title: words,
  question: z.string().endsWith('?'),
  /** None of them wins; each has its reasons. */
  choices: z
    .array(z.strictObject({ id: idSchema, text: words, consequence: consequenceSchema }))
    .min(3)
    .max(4),
});

/** Front matter of a case, `src/content/cases/<id>.mdx`. Its text is the body. */
export const caseSchema = z.strictObject({
  /** Its place in the case lab, from 1. */
  place: z.int().min(1),
  title: words,
  /** The invented company, in two to four words. */
  company: words,
  /** One sentence: who has to decide what. */
  summary: words,
  exhibits: z.array(exhibitSchema).min(1).max(2),
  /** Percentages that the text states, so that a test can work them out again. */
  percentages: z.array(z.strictObject({ says: words, part: z.number(), whole: z.number(), percent: z.number() })),
  decisions: z.array(decisionSchema).length(3),
  /** In the order of their numbers on the page. */
  sources: z.array(z.strictObject({ id: idSchema, supports: words })).min(1),
});

export type Case = z.infer<typeof caseSchema>;
export type Exhibit = Case['exhibits'][number];
export type Decision = Case['decisions'][number];
