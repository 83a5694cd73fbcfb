import type {
  CourseDescription,
  DescribedLesson,
  DescribedModule,
  DescribedQuestion,
} from '../../domain/course-description.ts';
import { shorten } from '../../domain/questions/emphasis.ts';
import type { QuestionOf, QuestionType } from '../../schemas/question.ts';

/** A question with everything that stands around it. */
export interface Placed {
  course: CourseDescription;
  module: DescribedModule;
  lesson: DescribedLesson;
  question: DescribedQuestion;
}

/** A question of one type where it stands. */
export type PlacedOf<T extends QuestionType> = Omit<Placed, 'question'> & {
  question: QuestionOf<T> & { path: string };
};

/** Questions that stand together in a bank: those of one lesson's quiz, or its parallel forms. */
export interface Section {
  module: DescribedModule;
  lesson: DescribedLesson;
  /** Whether these are other forms of questions in the quiz, for a class that has met those. */
  parallel: boolean;
  questions: readonly Placed[];
}

/**
 * The bank in the order of the course, in sections that are never empty.
 * @param module id of the module wanted, or null for all
 */
export const listSections = (course: CourseDescription, module: string | null): Section[] =>
  course.modules
    .filter(({ id }) => module === null || id === module)
    .flatMap((found) => found.lessons.map((lesson) => ({ module: found, lesson })))
    .flatMap(({ module, lesson }) =>
      [false, true].map((parallel) => ({
        ...{ module, lesson, parallel },
        questions: lesson.questions
          .filter((question) => (question.parallelTo !== undefined) === parallel)
          .map((question) => ({ course, module, lesson, question })),
      })),
    )
    .filter(({ questions }) => questions.length > 0);

/** How a question is called in a list: its id, which never changes, and its first words. */
export const nameQuestion = ({ question }: Placed): string => `${question.id}: ${shorten(question.stem, 10)}`;

/** What a bank can be searched by: edition, objective and thinking level. */
export const listTags = ({ course, question }: Placed): string[] => [
  `${course.id}-${course.edition}`,
  question.objective,
  question.level,
];
