import { z } from 'astro/zod';
import { idSchema } from './id.ts';

/** A sentence or more that a facilitator reads. */
const words = z.string().min(1);

/** A meeting, minute by minute. */
const scriptSchema = z.strictObject({
  id: idSchema,
  title: words,
  /** Whom it suits, and what has to be done beforehand. */
  for: words,
  /** How long it takes; a test adds up the steps. */
  minutes: z.int().min(5).max(90),
  steps: z
    .array(
      z.strictObject({
        minutes: z.int().min(1).max(30),
        title: words,
        do: words,
        /** What stands on the screen. */
        show: words.optional(),
        ask: words.optional(),
        /** To be said word for word. */
        say: words.optional(),
      }),
    )
    .min(3)
    .max(10),
});

/** `src/content/diagnostic/facilitate.yml`: how to run a comparison of two sides. */
export const facilitateSchema = z.strictObject({
  /** What whoever answers is promised beforehand. */
  promises: z.array(words).min(3).max(7),
  scripts: z.array(scriptSchema).length(2),
  /** Delicate moments, each with words that can be said as they stand. */
  moments: z
    .array(z.strictObject({ when: words, say: words }))
    .min(3)
    .max(6),
  /** What not to do, and why. */
  never: z.array(words).min(3).max(7),
  questions: z.array(words).length(5),
  /** What can go wrong, and what to do then. */
  troubles: z
    .array(z.strictObject({ what: words, do: words }))
    .min(4)
    .max(8),
});

export type FacilitatorGuide = z.infer<typeof facilitateSchema>;
export type TimedScript = FacilitatorGuide['scripts'][number];
