import { z } from 'astro/zod';
import { idSchema } from './id.ts';

/** A short passage that readers see. */
const words = z.string().min(1);

/** `src/content/distrusted-numbers/<id>.yml`: one famous statistic, followed back as far as we could. */
export const distrustedNumberSchema = z.strictObject({
  /** Its place among the cards, from 1. */
  place: z.int().min(1),
  /** The figure alone, as it stands on slides: "208%". */
  number: z.string().min(1).max(24),
  /** The claim as readers meet it. */
  claim: words,
  /** Who credits whom. */
  trail: words,
  /** What the origin says, where there is one. */
  origin: words,
  /** What may be said instead. */
  instead: words,
  /** How strong the claim is, in a few words. */
  strength: z.string().min(1).max(60),
  /** Where our trail ends, and what we did not see. */
  ends: words,
  /** Ids of the sources that we looked at. */
  sources: z.array(idSchema).min(1),
});

export type DistrustedNumber = z.infer<typeof distrustedNumberSchema>;
