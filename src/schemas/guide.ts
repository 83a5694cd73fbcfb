import { z } from 'astro/zod';
import { idSchema } from './id.ts';

/** A sentence or more that instructors read. */
const words = z.string().min(1);

/** One step of a class, with its minutes; the check adds them up. */
const planSchema = z
  .array(z.strictObject({ minutes: z.int().min(1).max(60), do: words }))
  .min(4)
  .max(9);

/** One page for each student: a handout that does not fit on one page fails a test. */
const handoutSchema = z.strictObject({
  /** Key ideas of the module, a sentence or two each. */
  ideas: z.array(words).min(3).max(5),
  /** Name of a figure that needs no attributes, such as `ThreeQuestions`. */
  figure: z.string().min(1).optional(),
  exercise: z.strictObject({
    task: words,
    /** What is to be written, each with its number of empty lines. */
    rows: z
      .array(z.strictObject({ label: words, lines: z.int().min(1).max(4) }))
      .min(1)
      .max(6),
  }),
});

/** For the module's case or the capstone: four criteria, each described at four levels, the strongest first. */
const rubricSchema = z.strictObject({
  /** The piece of work that is marked. */
  task: words,
  criteria: z.array(z.strictObject({ name: words, levels: z.array(words).length(4) })).length(4),
});

/** `src/content/guides/<module>.yml`: how to teach one module. */
export const moduleGuideSchema = z.strictObject({
  /** What the module does to a class, and what to look out for. */
  summary: words,
  /** What students can do afterwards; each begins with a verb that can be observed. */
  aims: z.array(words).min(3).max(4),
  /** What students do before class. */
  before: words,
  /** Pages of the course that help with it, by their path from the site's root; a test follows every link. */
  pages: z
    .array(z.strictObject({ path: z.string().regex(/^\/([a-z0-9-]+\/)+$/, 'a path as "/teach/assign/"'), words }))
    .min(1)
    .optional(),
  /** Class plans by their length in minutes. */
  plans: z.strictObject({ '50': planSchema, '75': planSchema }),
  discussion: z.array(z.strictObject({ prompt: words, touches: z.array(words).min(2).max(4) })).length(3),
  activity: z.strictObject({
    title: words,
    /** As in the 50-minute plan. */
    minutes: z.int().min(5).max(45),
    materials: z.array(words).min(1),
    steps: z.array(words).min(3).max(8),
    /** Questions for the talk afterwards. */
    debrief: z.array(words).min(2).max(4),
  }),
  handout: handoutSchema,
  rubric: rubricSchema,
  /** Mistaken ideas to expect, each with a question that brings them into the open. */
  wrongIdeas: z
    .array(z.strictObject({ misconception: idSchema, ask: words }))
    .min(3)
    .max(6),
});

/** A lesson with its module, as in its address: "why-they-fight/the-cost". */
const lessonPath = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'a lesson as "module/lesson"');

const sessionSchema = z.strictObject({
  title: words,
  /** Minutes in class; those of reading are counted from the lessons. */
  minutes: z.int().min(20).max(180),
  lessons: z.array(lessonPath).min(1),
  before: words,
  inClass: words,
  handIn: words,
});

/** `src/content/guides/course.yml`: the course as a whole, for instructors. */
export const courseGuideSchema = z.strictObject({
  /** What to do first, in order. */
  start: z
    .array(z.strictObject({ heading: words, text: words }))
    .min(3)
    .max(6),
  syllabi: z
    .array(z.strictObject({ id: idSchema, title: words, summary: words, sessions: z.array(sessionSchema).min(1) }))
    .length(2),
  /** Topics of common textbooks, by the course they are used in. */
  textbooks: z.array(
    z.strictObject({
      course: words,
      topics: z.array(z.strictObject({ topic: words, lessons: z.array(lessonPath).min(1), use: words })).min(1),
    }),
  ),
  /** Ready to paste into a syllabus; `{address}`, `{title}`, `{edition}` and `{hours}` are filled in. */
  paragraph: words,
});

export type ModuleGuide = z.infer<typeof moduleGuideSchema>;
export type CourseGuide = z.infer<typeof courseGuideSchema>;
export type ClassPlan = z.infer<typeof planSchema>;
