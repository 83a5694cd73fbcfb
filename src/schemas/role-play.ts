import { z } from 'astro/zod';
import { idSchema } from './id.ts';

/** A sentence or more that readers see. */
const words = z.string().min(1);

/** What a persona saw that bears on one of the twenty questions. */
const sightingSchema = z.strictObject({
  /** The answer that it was written for, 1 to 5, or "dont-know". Not on the card. */
  answer: z.union([z.int().min(1).max(5), z.literal('dont-know')]),
  /** One or two short sentences, from which the answer can be chosen without using its words. */
  seen: words,
});

/** What a persona believes about the other side's answer to a guessed question. */
const beliefSchema = z.strictObject({
  /** The guess that it was written for, 1 to 5. Not on the card. */
  guess: z.int().min(1).max(5),
  believes: words,
});

const personaSchema = z.strictObject({
  id: idSchema,
  /** Who it is, by work and not by name, after an article: "the seller who …". */
  role: words,
  /** A sentence about this person, said to whoever plays it. */
  about: words,
  /** How many students of thirty are given this card. */
  students: z.int().min(1).max(5),
  /** Question id to what this person saw instead of what the seat usually sees. */
  sightings: z.record(idSchema, sightingSchema),
  /** Guessed question id to what this person believes instead. */
  beliefs: z.record(idSchema, beliefSchema).default({}),
});

const seatSchema = z.strictObject({
  /** Question id to what somebody in this seat usually saw; every question has one. */
  sightings: z.record(idSchema, sightingSchema),
  /** Guessed question id to what somebody in this seat usually believes; every guessed question has one. */
  beliefs: z.record(idSchema, beliefSchema),
  personas: z.array(personaSchema).length(3),
});

const companySchema = z.strictObject({
  id: idSchema,
  /** An invented name. */
  name: words,
  /** Id of the session of its example answers, eight hexadecimal digits, and when that session is said to have begun. */
  session: z.strictObject({ id: z.string().regex(/^[0-9a-f]{8}$/), at: z.iso.datetime() }),
  /** What everybody in the company knows; stands on every card. */
  known: words,
  /** Question about the company to the id of its answer, for all five. */
  context: z.record(idSchema, idSchema),
  /** For the instructor: what its map shows, and why. */
  shows: z.strictObject({ heading: words, text: words }),
  seats: z.strictObject({ sales: seatSchema, marketing: seatSchema }),
});

/** `src/content/diagnostic/role-play.yml`: two invented companies for a class, with a card for each of their people. */
export const rolePlaySchema = z.strictObject({
  /** What happens in class, in order, with its minutes. */
  plan: z.array(z.strictObject({ minutes: z.int().min(1), do: words })).min(4),
  /** Questions to ask at the end. */
  debrief: z.array(words).min(4),
  companies: z.array(companySchema).length(2),
});

export type RolePlay = z.infer<typeof rolePlaySchema>;
export type RolePlayCompany = RolePlay['companies'][number];
export type RolePlayPersona = z.infer<typeof personaSchema>;
export type Sighting = z.infer<typeof sightingSchema>;
export type Belief = z.infer<typeof beliefSchema>;
