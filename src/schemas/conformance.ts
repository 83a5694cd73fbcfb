import { z } from 'astro/zod';
import { idSchema } from './id.ts';

/** A test, by its file and the title that stands in it. */
const testSchema = z.strictObject({
  file: z.string().regex(/^test\/[\w./-]+\.test\.tsx?$/, 'the path of a test'),
  title: z.string().min(1),
});

/** One way in which the course was looked at. */
const evidenceSchema = z.strictObject({
  id: idSchema,
  /** What was done, in words that a reader of the report understands. */
  text: z.string().min(1),
  /** The tests that do it; none where people looked. */
  tests: z.array(testSchema).default([]),
});

/** The four answers that VPAT 2.5 allows at levels A and AA; the fifth, "not evaluated", is for AAA alone. */
const supportSchema = z.enum(['supports', 'partially-supports', 'does-not-support', 'not-applicable']);

/** One success criterion of WCAG 2.2. */
const criterionSchema = z.strictObject({
  /** Its number, such as "1.4.10". */
  id: z.string().regex(/^[1-4]\.\d\.\d+$/, 'a number such as "1.4.10"'),
  /** Its name, as the guidelines write it. */
  name: z.string().min(1),
  level: z.enum(['A', 'AA']),
  support: supportSchema,
  /** What is there, what is missing, and what was not looked at. */
  remark: z.string().min(1),
  /** Ids of the ways in which it was looked at. */
  by: z.array(idSchema),
});

/** `src/content/conformance/wcag.yml`: how far the course conforms to WCAG 2.2 at levels A and AA, and how we know. */
export const conformanceSchema = z.strictObject({
  /** The edition of the course that was looked at. */
  edition: z.string().min(1),
  /** The day of the report. */
  date: z.iso.date(),
  /** Raised when the report changes without a new edition. */
  version: z.int().min(1),
  /** The automatic checker and its version. */
  tool: z.strictObject({ name: z.string().min(1), version: z.string().min(1), tags: z.array(z.string()).min(1) }),
  /** How the course was looked at. */
  method: z.array(z.string().min(1)).min(1),
  /** What nobody has looked at, and what is known to be wrong. */
  gaps: z.array(z.string().min(1)).min(1),
  evidence: z.array(evidenceSchema).min(1),
  criteria: z.array(criterionSchema).min(1),
});

export type Conformance = z.infer<typeof conformanceSchema>;
export type Criterion = Conformance['criteria'][number];
export type Support = Criterion['support'];
