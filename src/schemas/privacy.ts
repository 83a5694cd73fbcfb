import { z } from 'astro/zod';

/** One question that colleges ask, with our answer. */
const answerSchema = z.strictObject({ ask: z.string().min(1), answer: z.string().min(1) });

/** `src/content/conformance/privacy.yml`: what the course does with personal data, as colleges ask for it. */
export const privacySchema = z.strictObject({
  /** The edition of the course that the sheet describes. */
  edition: z.string().min(1),
  /** The day of the sheet. */
  date: z.iso.date(),
  /** The whole in a few sentences. */
  short: z.array(z.string().min(1)).min(1),
  /** Whole answers, in the order in which one asks. */
  questions: z.array(answerSchema).min(1),
  /** Short answers for a form. */
  form: z.array(answerSchema).min(1),
});

export type Privacy = z.infer<typeof privacySchema>;
