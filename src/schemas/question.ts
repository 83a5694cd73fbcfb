import { z } from 'astro/zod';
import { idSchema } from './id.ts';

/** Why this answer is right or wrong: never a bare verdict. The checker holds it to 8 to 60 words. */
const feedbackSchema = z.string().min(1);

/** One answer that can be chosen. A wrong one names the misconception it stands for. */
export const optionSchema = z.strictObject({
  id: idSchema,
  text: z.string().min(1),
  /** Present and true on a right answer only. */
  right: z.literal(true).optional(),
  /** Id of the misconception that a wrong answer stands for. */
  misconception: idSchema.optional(),
  feedback: feedbackSchema,
});

/** What made one version of a question another than the one before it. */
const changeSchema = z.strictObject({
  /** The version that the change made. */
  rev: z.int().min(2),
  /** The day on which it was made. */
  date: z.iso.date(),
  /** What is different for somebody who answered the version before. One or two sentences. */
  change: z.string().min(1),
});

/** What every question has, whatever its type. */
const common = {
  id: idSchema,
  /** Raised when the key changes, so that an old answer is shown as an answer to an earlier version. */
  rev: z.int().min(1).default(1),
  /** One entry for each version after the first, in order. Its page shows them. */
  history: z.array(changeSchema).optional(),
  /** Id of the objective it tests, in the front matter of its lesson. */
  objective: idSchema,
  /** Anchor of the passage (a heading of its lesson) that settles it. */
  passage: idSchema,
  /** Recall of the text, application to a short scene, or judgement between close alternatives. */
  level: z.enum(['recall', 'apply', 'judge']),
  /** Id of the source on which the key rests; it is among the lesson's sources. */
  source: idSchema,
  /** The question itself. Emphasise a negative: "Which is *not* …?" */
  stem: z.string().min(1),
  /**
   * Id of the question in this file of which it is another form: the same task with other words. A parallel form is in
   * the bank and has a page, but stands in no quiz, so that a class or a learner can take the task afresh.
   */
  parallelTo: idSchema.optional(),
  /** Reasons for breaking a W rule, by the rule's name. */
  waive: z.record(z.string(), z.string().min(1)).optional(),
};

/** Order and sort hold one mistaken idea for the whole task. */
const mistaken = { misconception: idSchema };

const choiceSchema = z.strictObject({
  ...common,
  type: z.literal('choice'),
  options: z.array(optionSchema).min(3).max(5),
});

const choicesSchema = z.strictObject({
  ...common,
  type: z.literal('choices'),
  options: z.array(optionSchema).min(3).max(6),
});

const orderSchema = z.strictObject({
  ...common,
  ...mistaken,
  type: z.literal('order'),
  /** In the right order; readers get them shuffled. Feedback says why each stands where it does. */
  items: z
    .array(z.strictObject({ id: idSchema, text: z.string().min(1), feedback: feedbackSchema }))
    .min(3)
    .max(7),
});

const sortSchema = z.strictObject({
  ...common,
  ...mistaken,
  type: z.literal('sort'),
  groups: z
    .array(z.strictObject({ id: idSchema, label: z.string().min(1) }))
    .min(2)
    .max(4),
  items: z
    .array(z.strictObject({ id: idSchema, text: z.string().min(1), group: idSchema, feedback: feedbackSchema }))
    .min(3)
    .max(8),
});

const numberSchema = z.strictObject({
  ...common,
  type: z.literal('number'),
  answer: z.number(),
  /** Largest difference from `answer` that still counts as right. */
  tolerance: z.number().min(0).default(0),
  /** Unit, shown after the box: "points", "%". Empty for a bare count. */
  unit: z.string().default(''),
  /** Shown with the right number: how it comes about. */
  feedback: feedbackSchema,
  /** Numbers that a known mistake produces. */
  wrong: z.array(z.strictObject({ value: z.number(), misconception: idSchema, feedback: feedbackSchema })).min(1),
  /** Shown for any other number. */
  otherwise: feedbackSchema,
});

const modelSchema = z.strictObject({
  ...common,
  ...mistaken,
  type: z.literal('model'),
  /** An answer we would be glad to read; shown after the learner has written their own. */
  model: z.string().min(1),
  /** What a good answer has; the learner ticks what theirs has. Feedback says why each matters. */
  points: z
    .array(z.strictObject({ id: idSchema, text: z.string().min(1), feedback: feedbackSchema }))
    .min(2)
    .max(4),
});

/** One item of the bank. */
export const questionSchema = z.discriminatedUnion('type', [
  choiceSchema,
  choicesSchema,
  orderSchema,
  sortSchema,
  numberSchema,
  modelSchema,
]);

/** `src/content/questions/<lesson>.yml`: five to eight questions in the order of the quiz, and their parallel forms. */
export const questionFileSchema = z.strictObject({ questions: z.array(questionSchema).min(5).max(12) });

export type Question = z.infer<typeof questionSchema>;
export type QuestionType = Question['type'];
/** The question of one type: `QuestionOf<'choice'>`. */
export type QuestionOf<T extends QuestionType> = Extract<Question, { type: T }>;
export type Option = z.infer<typeof optionSchema>;
