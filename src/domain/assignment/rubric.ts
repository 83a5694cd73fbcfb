import { type AssignedQuestion, listQuestions } from './assigned-questions.ts';
import type { Assignment } from './assignment.ts';
import type { Catalogue } from './catalogue.ts';

/** What work can be judged by, in the order in which a rubric has it. */
export const criterionIds = [
  ...([
    'completion',
    'questions',
    'written',
    'case',
    'diagnostic',
    'treaty',
    'model',
    'certainty',
    'timeliness',
  ] as const),
  ...(['receipt', 'discussion'] as const),
];
export type CriterionId = (typeof criterionIds)[number];

/** One criterion with what it means at each level, the best first. */
export interface Criterion {
  title: string;
  levels: readonly [string, string, string, string];
}

/** Four criteria at four levels. */
export interface Rubric {
  title: string;
  /** What stands over the column of criteria. */
  head: string;
  /** Names of the levels, the best first. */
  levels: Criterion['levels'];
  criteria: Criterion[];
}

/** The words of a rubric; they are in `src/strings/rubric.ts`. */
export interface RubricWords extends Pick<Rubric, 'head' | 'levels'> {
  title: (assignment: string) => string;
  /** @param goal share of the points in percent that is looked for */
  criteria: Record<CriterionId, (assignment: Pick<Assignment, 'tries' | 'counts'>, goal: number) => Criterion>;
}

const CRITERIA = 4;
/** Share of the points that is looked for where the assignment names none, in percent. */
const GOAL = 80;

/**
 * Those that an assignment asks for by what the receipt shows come first; then those that fit what is assigned; the last
 * two fit any, so that there are always four.
 */
function chooseCriteria(assignment: Assignment, questions: readonly AssignedQuestion[]): CriterionId[] {
  const has = (type: string) => assignment.tasks.some((task) => task.type === type);
  const writes = has('treaty') || questions.some(({ type }) => type === 'model');
  const fits: Partial<Record<CriterionId, boolean>> = {
    completion: true,
    questions: questions.length > 0,
    written: assignment.openAnswers && writes,
    timeliness: assignment.dueAt !== null,
    case: has('case'),
    treaty: has('treaty') && !assignment.openAnswers,
    diagnostic: has('diagnostic'),
    model: has('explorable'),
    certainty: questions.length > 0,
    receipt: true,
    discussion: true,
  };
  const chosen = (Object.keys(fits) as CriterionId[]).filter((id) => fits[id]).slice(0, CRITERIA); // keys are spelled out above
  return criterionIds.filter((id) => chosen.includes(id));
}

/** A rubric for judging the work on an assignment, made from what it asks. A proposal: the instructor changes it at will. */
export function makeRubric(assignment: Assignment, catalogue: Catalogue, words: RubricWords): Rubric {
  const questions = listQuestions(assignment, catalogue).flatMap((list) => list.questions);
  const goal = assignment.done.type === 'share' ? assignment.done.percent : GOAL;
  const criteria = chooseCriteria(assignment, questions).map((id) => words.criteria[id](assignment, goal));
  return { title: words.title(assignment.title), head: words.head, levels: words.levels, criteria };
}

/** A rubric as plain text: each criterion with its levels under it. */
export function writeRubricText({ title, levels, criteria }: Rubric): string {
  const blocks = criteria.map((criterion) =>
    [criterion.title, ...criterion.levels.map((text, place) => `  ${levels[place]}: ${text}`)].join('\n'),
  );
  return `${[title, ...blocks].join('\n\n')}\n`;
}

/** A rubric as rows of a table: levels from left to right, a criterion in each row. */
export const listRubricRows = ({ head, levels, criteria }: Rubric): string[][] => [
  [head, ...levels],
  ...criteria.map((criterion) => [criterion.title, ...criterion.levels]),
];
