import { z } from 'astro/zod';
import { idSchema } from './id.ts';

/** A sentence or more that readers see. */
const words = z.string().min(1);

/** Five parts of the relationship; each has four of the twenty questions. The ids stand in records and links for good. */
export const subScaleIdSchema = z.enum([
  'rules-and-structure',
  'information-flow',
  'joint-work',
  'shared-goals',
  'climate',
]);

export const levelIdSchema = z.enum(['undefined', 'defined', 'aligned', 'integrated']);

/** How a part reads: its score in words, or "unknown" when more than one of its four answers is missing. */
export const readingSchema = z.enum(['low', 'middle', 'high', 'unknown']);

/** `src/content/diagnostic/questions.yml`: the twenty questions and the parts they belong to. */
export const diagnosticQuestionsSchema = z.strictObject({
  /** Raised when the meaning of a question changes; a record names the edition that was answered. */
  edition: z.int().min(1),
  subScales: z.array(z.strictObject({ id: subScaleIdSchema, name: words, text: words })).length(5),
  questions: z
    .array(
      z.strictObject({
        id: idSchema,
        subScale: subScaleIdSchema,
        /** The question: one observable thing within a stated time, the same words for every seat. */
        text: z.string().endsWith('?'),
        /** Made for this question, from the loosest to the closest; the first counts 1, the last 5. */
        answers: z.array(words).length(5),
      }),
    )
    .length(20),
  /** Ids of the questions whose answer by the other side is guessed as well: one of each part, in the order of parts. */
  guesses: z.array(idSchema).length(5),
});

/** `src/content/diagnostic/context.yml`: about the company; never scored, but advice depends on it. */
export const diagnosticContextSchema = z.strictObject({
  questions: z
    .array(
      z.strictObject({
        id: idSchema,
        text: z.string().endsWith('?'),
        answers: z
          .array(z.strictObject({ id: idSchema, text: words }))
          .min(3)
          .max(4),
      }),
    )
    .length(5),
});

/** One set of conditions, all of which must hold. Without any it always holds. */
const conditionSchema = z.strictObject({
  /** True: only when there are too few answers for a total. */
  withheld: z.literal(true).optional(),
  /** One of these levels; never holds without a total. */
  levels: z.array(levelIdSchema).min(1).optional(),
  /** Each part named has one of these readings. */
  readings: z.partialRecord(subScaleIdSchema, z.array(readingSchema).min(1)).optional(),
  /** Each context question named has one of these answers; "unanswered" is one of them. */
  context: z.record(idSchema, z.array(idSchema).min(1)).optional(),
});

const adviceSchema = z.strictObject({
  id: idSchema,
  /** `stay`, `move` and `weigh` answer whether to move, and one is given; a `step` improves one part. */
  kind: z.enum(['stay', 'move', 'weigh', 'step']),
  /** The part that a step improves, or that an answer to whether to move begins with. */
  about: subScaleIdSchema.optional(),
  heading: words,
  /** What to do. */
  text: words,
  /** What it rests on, and how firmly. */
  why: words,
  /** What speaks against it. */
  but: words.optional(),
  /** Ids of the sources behind `why` and `but`. */
  sources: z.array(idSchema).min(1),
  /** A lesson to read on, and the words of the link to it. */
  lesson: z.strictObject({ id: idSchema, words }).optional(),
  /** Left out when one of these pieces was given. */
  unless: z.array(idSchema).default([]),
  /** Alternatives: one that holds is enough. */
  when: z.array(conditionSchema).min(1),
});

/** A heading and a paragraph. */
const passage = { heading: words, text: words };

/** `src/content/diagnostic/results.yml`: every sentence of a result. */
export const diagnosticResultsSchema = z.strictObject({
  /** Source id to the short name that stands under a piece of advice. */
  sources: z.record(idSchema, words),
  /** One a level, in order; `between` is shown near the cut to the next level, so the last has none. */
  levels: z
    .array(z.strictObject({ id: levelIdSchema, ...passage, between: z.strictObject(passage).optional() }))
    .length(4),
  /** Shown when there are too few answers for a total. */
  withheld: z.strictObject(passage),
  subScales: z.array(z.strictObject({ id: subScaleIdSchema, low: words, middle: words, high: words })).length(5),
  /** Shown for a part with too few answers. */
  unknownSubScale: words,
  /** Shown when every answer stands at the same place of its list. */
  sameAnswer: words,
  /** What a score cannot tell; shown beside every result. */
  limits: z.array(words).min(3),
  advice: z.array(adviceSchema).min(1),
});

export type DiagnosticQuestions = z.infer<typeof diagnosticQuestionsSchema>;
export type DiagnosticQuestion = DiagnosticQuestions['questions'][number];
export type DiagnosticContext = z.infer<typeof diagnosticContextSchema>;
export type DiagnosticResults = z.infer<typeof diagnosticResultsSchema>;
export type SubScaleId = z.infer<typeof subScaleIdSchema>;
export type Reading = z.infer<typeof readingSchema>;
export type Advice = z.infer<typeof adviceSchema>;
export type Condition = z.infer<typeof conditionSchema>;
