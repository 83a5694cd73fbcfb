import type { CourseEvent, Outcome } from './event.ts';
import { judgeLesson, type LessonState, traceLessons } from './lesson-state.ts';
import { mergeEvents } from './merge.ts';
import { chooseNext, findLatestLesson } from './next-lesson.ts';

/** What the fold needs to know of the course. Ids are permanent; titles and addresses are those of today. */
export interface Outline {
  modules: readonly { title: string; lessons: readonly OutlineLesson[] }[];
  /** Question id to what is shown of it. */
  questions: Readonly<Record<string, { stem: string; rev: number }>>;
}

/** One lesson of the outline. */
export interface OutlineLesson {
  id: string;
  title: string;
  url: string;
  /** Ids of its quiz's questions, in order. */
  questions: readonly string[];
}

/** The last answer to one question. */
export interface LastAnswer {
  question: string;
  at: string;
  outcome: Outcome;
  earned: number;
  possible: number;
  /** The question's `rev` when it was answered. */
  rev: number;
  /** Whether the question has changed since, so that it is shown as "answered an earlier version". */
  earlier: boolean;
}

/** One lesson with what was done in it. */
export interface LessonProgress extends OutlineLesson {
  state: LessonState;
  /** How many of its questions have an answer, to whichever version. */
  answered: number;
  /** How many last answers are right and to the present version. */
  right: number;
  /** How many last answers are to an earlier version. */
  earlier: number;
}

/** Everything that the record amounts to on the learner's page. */
export interface Progress {
  modules: { title: string; lessons: LessonProgress[] }[];
  /** Last answer by question id; questions that have left the course included. */
  answers: Map<string, LastAnswer>;
  /** The lesson to continue with; undefined when all are done. */
  next: LessonProgress | undefined;
  totals: {
    events: number;
    lessons: number;
    done: number;
    started: number;
    questions: number;
    answered: number;
    right: number;
  };
}

/**
 * Folds a record into progress through a course, whatever the order of the events.
 * A question is followed by its id, so an answer stays with it when it moves to another lesson.
 */
export function foldProgress(events: readonly CourseEvent[], outline: Outline): Progress {
  const ordered = mergeEvents(events, []);
  const answers = findLastAnswers(ordered, outline);
  const traces = traceLessons(ordered);
  const modules = outline.modules.map(({ title, lessons }) => ({
    title,
    lessons: lessons.map((lesson): LessonProgress => {
      const given = lesson.questions.flatMap((id) => answers.get(id) ?? []);
      return {
        ...lesson,
        state: judgeLesson(traces.has(lesson.id), given.length, lesson.questions.length),
        answered: given.length,
        right: given.filter(({ outcome, earlier }) => outcome === 'right' && !earlier).length,
        earlier: given.filter(({ earlier }) => earlier).length,
      };
    }),
  }));
  const all = modules.flatMap(({ lessons }) => lessons);
  const sum = (count: (lesson: LessonProgress) => number) => all.reduce((total, lesson) => total + count(lesson), 0);
  return {
    modules,
    answers,
    next: chooseNext(all, findLatestLesson(ordered)),
    totals: {
      events: ordered.length,
      lessons: all.length,
      done: all.filter(({ state }) => state === 'done').length,
      started: all.filter(({ state }) => state === 'half').length,
      questions: sum(({ questions }) => questions.length),
      answered: sum(({ answered }) => answered),
      right: sum(({ right }) => right),
    },
  };
}

/** The last answer to each question, from events in order of time. */
function findLastAnswers(ordered: readonly CourseEvent[], outline: Outline): Map<string, LastAnswer> {
  const answers = new Map<string, LastAnswer>();
  for (const event of ordered) {
    if (event.type !== 'answered') continue;
    const { question, at, outcome, earned, possible, rev } = event;
    const known = Object.hasOwn(outline.questions, question) ? outline.questions[question] : undefined;
    answers.set(question, {
      question,
      at,
      outcome,
      earned,
      possible,
      rev,
      earlier: known !== undefined && rev < known.rev,
    });
  }
  return answers;
}
