import { z } from 'astro/zod';
import { levelIdSchema, readingSchema, subScaleIdSchema } from './diagnostic.ts';
import { idSchema } from './id.ts';

/** A sentence or more that readers see. */
const words = z.string().min(1);
const passage = { heading: words, text: words };

/** How far the two sides' views of one part lie apart: under 10 points of the scale, under 20, or 20 and more. */
const distanceSchema = z.enum(['near', 'apart', 'far', 'unknown']);

/** Conditions on a map of two sides, all of which must hold. Without any it always holds. */
const teamConditionSchema = z.strictObject({
  /** One of these levels of the joint total; near a cut the lower one counts. Never holds without a total. */
  levels: z.array(levelIdSchema).min(1).optional(),
  /** One of these answers to whether to move. Means nothing in the entries that decide it. */
  verdicts: z
    .array(z.enum(['stay', 'move', 'weigh']))
    .min(1)
    .optional(),
  /** Each part named has, on both sides together, one of these readings. */
  readings: z.partialRecord(subScaleIdSchema, z.array(readingSchema).min(1)).optional(),
  /** The two sides' views of each part named lie this far apart. */
  distances: z.partialRecord(subScaleIdSchema, z.array(distanceSchema).min(1)).optional(),
  /** The two totals lie this far apart. */
  totals: z.array(distanceSchema).min(1).optional(),
  /**
   * True: for the guessed question of the part that this is about, a side does not know that the other sees it
   * differently. Where this is about no part of its own, any of the guessed questions will do.
   */
  unaware: z.literal(true).optional(),
  /** Each context question named has one of these answers; "unanswered" is one of them. */
  context: z.record(idSchema, z.array(idSchema).min(1)).optional(),
});

const grounds = {
  /** What it rests on, and how firmly. */
  why: words,
  /** What speaks against it. */
  but: words.optional(),
  /** Ids of the sources behind `why` and `but`. */
  sources: z.array(idSchema).min(1),
  /** The lesson that teaches it, and the words of the link to it. */
  lesson: z.strictObject({ id: idSchema, words }),
  /** Alternatives: one that holds is enough. */
  when: z.array(teamConditionSchema).min(1),
};

/** Answers whether to move at all, from what only two sides can show; the advice of `results.yml` follows where none holds. */
const teamGateSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['stay', 'move', 'weigh']),
  ...passage,
  ...grounds,
});

/** Something that the two sides can do. */
const teamMoveSchema = z.strictObject({
  id: idSchema,
  /** The part it is about; left out when it is about all of them. */
  about: subScaleIdSchema.optional(),
  ...passage,
  /** What it costs: time, money, or something given up. */
  cost: words,
  /** The first step, small enough for Monday. */
  monday: words,
  /** Who has to agree before it can begin. */
  agree: words,
  ...grounds,
});

/** `src/content/diagnostic/team.yml`: every sentence of a result of two sides. */
export const teamResultsSchema = z.strictObject({
  /** One a level, in order; `between` is shown near the cut to the next level, so the last has none. */
  levels: z
    .array(z.strictObject({ id: levelIdSchema, ...passage, between: z.strictObject(passage).optional() }))
    .length(4),
  /** Shown instead of a level when the two totals lie far apart: the number halfway between them describes neither side. */
  far: z.strictObject(passage),
  /** Shown when a side has too few answers for a total. */
  withheld: z.strictObject(passage),
  /** What a map cannot tell; shown beside every one. */
  limits: z.array(words).min(3),
  /** Tried from the first to the last. */
  gates: z.array(teamGateSchema).min(1),
  /** Tried from the first to the last, for one part after another. */
  moves: z.array(teamMoveSchema).min(1),
});

export type TeamResults = z.infer<typeof teamResultsSchema>;
export type TeamGate = TeamResults['gates'][number];
export type TeamMove = TeamResults['moves'][number];
export type TeamCondition = z.infer<typeof teamConditionSchema>;
export type Distance = z.infer<typeof distanceSchema>;
