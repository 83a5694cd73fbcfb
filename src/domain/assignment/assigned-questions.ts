import { minutesFor } from '../reading-time.ts';
import type { Assignment, Task } from './assignment.ts';
import type { Catalogue, ListedLesson, ListedQuestion } from './catalogue.ts';
import { listNames, nameTask } from './name-task.ts';
import { rankOf } from './rank.ts';

/** A question that an assignment asks. */
export interface AssignedQuestion extends Pick<ListedQuestion, 'id' | 'type' | 'rev'> {
  lesson: string;
}

/** The questions of one task. */
export interface TaskQuestions {
  /** Place in the assignment's list, from 0. */
  task: number;
  questions: AssignedQuestion[];
}

/** How long something takes, and how many questions are asked in it. */
export interface Amount {
  minutes: number;
  questions: number;
}

/** Minutes for the twenty questions and the result, as the diagnostic's own page says. */
const DIAGNOSTIC_MINUTES = 4;
/** Minutes for a first treaty: as long as the activity on it in the guide to its module. */
const TREATY_MINUTES = 26;
/** Minutes for a model: to predict, to see what it gives, and to move it. Assumed, not measured. */
export const EXPLORABLE_MINUTES = 6;

const lessonsOf = ({ modules }: Catalogue): ListedLesson[] => modules.flatMap(({ lessons }) => lessons);
const listAs = (lesson: string, { id, type, rev }: ListedQuestion): AssignedQuestion => ({ id, lesson, type, rev });

/** Quizzes ask questions of every type; their order is the lesson's. */
function listQuiz(catalogue: Catalogue, id: string): AssignedQuestion[] {
  const lesson = lessonsOf(catalogue).find((one) => one.id === id);
  return lesson?.questions.filter(({ parallel }) => !parallel).map((question) => listAs(id, question)) ?? [];
}

/**
 * Draws those with the lowest ranks, so that a question that comes into the course or leaves it changes one place at most.
 * Of a question and its parallel forms one is drawn. Texts of one's own are drawn only if they are asked for.
 * @param used questions drawn before, to which the new ones are added: two tasks never draw the same
 */
function draw(
  { seed, order, openAnswers }: Assignment,
  { module, count }: Extract<Task, { type: 'drawn' }>,
  catalogue: Catalogue,
  used: Set<string>,
): AssignedQuestion[] {
  const pool = catalogue.modules
    .filter(({ id }) => !module || id === module)
    .flatMap(({ lessons }) => lessons)
    .flatMap((lesson) => lesson.questions.map((question) => ({ lesson: lesson.id, question })))
    .filter(({ question }) => openAnswers || question.type !== 'model')
    .map((one, place) => ({ ...one, place, rank: rankOf(seed, one.question.id) }))
    .sort((a, b) => a.rank - b.rank || (a.question.id < b.question.id ? -1 : 1));
  const drawn = [];
  for (const one of pool) {
    if (drawn.length === count) break;
    const task = one.question.parallelTo ?? one.question.id;
    if (used.has(task)) continue;
    used.add(task);
    drawn.push(one);
  }
  if (order === 'given') drawn.sort((a, b) => a.place - b.place);
  return drawn.map(({ lesson, question }) => listAs(lesson, question));
}

/**
 * The questions that each task asks, for every task; a task that asks none, or that this edition does not have, has none.
 * A question may be drawn that a quiz of the same assignment asks too: one answer counts for both.
 */
export function listQuestions(assignment: Assignment, catalogue: Catalogue): TaskQuestions[] {
  const used = new Set<string>();
  return assignment.tasks.map((task, place) => {
    if (task.type === 'drawn') return { task: place, questions: draw(assignment, task, catalogue, used) };
    const asks = task.type === 'lesson' || task.type === 'quiz';
    return { task: place, questions: asks ? listQuiz(catalogue, task.lesson) : [] };
  });
}

function countMinutes(task: Task, questions: number, catalogue: Catalogue): number {
  switch (task.type) {
    case 'lesson':
      return lessonsOf(catalogue).find(({ id }) => id === task.lesson)?.minutes ?? 0;
    case 'case':
      return catalogue.cases.find(({ id }) => id === task.case)?.minutes ?? 0;
    case 'diagnostic':
      return DIAGNOSTIC_MINUTES;
    case 'treaty':
      return TREATY_MINUTES;
    case 'explorable':
      return catalogue.explorables.some(({ id }) => id === task.explorable) ? EXPLORABLE_MINUTES : 0;
    default:
      return questions > 0 ? minutesFor(0, questions) : 0;
  }
}

/**
 * How much work an assignment is: the minutes of all tasks together, and the questions, each counted once though two tasks
 * may ask it. `tasks` has the same for each task.
 */
export function countWork(assignment: Assignment, catalogue: Catalogue): Amount & { tasks: Amount[] } {
  const lists = listQuestions(assignment, catalogue).map(({ questions }) => questions);
  const tasks = assignment.tasks.map((task, place): Amount => {
    const questions = lists[place]?.length ?? 0;
    return { minutes: countMinutes(task, questions, catalogue), questions };
  });
  return {
    minutes: tasks.reduce((sum, { minutes }) => sum + minutes, 0),
    questions: new Set(lists.flat().map(({ id }) => id)).size,
    tasks,
  };
}

/** What an assignment asks and this edition does not have, each once, such as "lesson:the-cost". */
export function findMissing(assignment: Assignment, catalogue: Catalogue): string[] {
  const names = new Set(listNames(catalogue));
  return [...new Set(assignment.tasks.flatMap((task) => nameTask(task) ?? []))].filter((name) => !names.has(name));
}
