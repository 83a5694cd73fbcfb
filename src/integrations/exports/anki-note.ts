import type {
  CourseDescription,
  DescribedLesson,
  DescribedModule,
  DescribedTerm,
} from '../../domain/course-description.ts';
import type { QuestionOf } from '../../schemas/question.ts';
import { toCard } from './anki-card.ts';
import { creditTo } from './credit.ts';
import { el, elWith, writeHtml } from './html.ts';
import { listSections, type Placed } from './placed-question.ts';
import { noteSource } from './question-notes.ts';
import { toInline, toPlainText } from './question-text.ts';
import { questionWords as words } from './question-words.ts';

/** One thing to remember. */
export interface AnkiNote {
  /** Anki knows a note by this: the same in every edition, so that a newer file updates it and never doubles it. */
  guid: string;
  kind: 'term' | 'question';
  /** Names of the decks from the outermost in: "Truce", "Why they fight". Anki finds decks by their names. */
  deck: readonly [string, string];
  /** Without spaces, which divide tags. */
  tags: readonly string[];
  /** HTML in the order of the kind's fields, of which the first two stand in front. */
  fields: readonly string[];
  /** The first field without its markup, by which Anki sorts and warns of equals. */
  plain: string;
}

/** Tags as a tree: "truce::lesson::the-cost". */
const tagsOf = ({ id }: CourseDescription, tags: readonly string[]) => tags.map((tag) => `${id}::${tag}`);

/** What divides names of decks would make two decks of a title that has it. */
const deckOf = (course: CourseDescription, module: DescribedModule) =>
  [course.title, module.title.replaceAll('::', ':')] as const;

function toTermNote(
  course: CourseDescription,
  module: DescribedModule,
  lesson: DescribedLesson,
  { id, term, also, definition }: DescribedTerm,
): AnkiNote {
  const link = course.address ? elWith({ href: new URL(lesson.path, course.address).href }, 'a', lesson.title) : null;
  return {
    guid: `${course.id}-term-${id}`,
    kind: 'term',
    deck: deckOf(course, module),
    tags: tagsOf(course, ['term', `lesson::${lesson.id}`]),
    plain: toPlainText(term),
    fields: [
      writeHtml(toInline(term)),
      also.length > 0 ? writeHtml([el('p', also.join(', '))]) : '',
      writeHtml([el('p', definition)]),
      writeHtml([el('p', words.readAgain, link ?? lesson.title), el('p', creditTo(course, `glossary/#${id}`))]),
    ],
  };
}

function toQuestionNote(placed: Placed): AnkiNote {
  const { course, module, lesson, question } = placed;
  // The type picks the row that takes the question, which the compiler cannot follow through the table.
  const { choices, answer, reasons } = toCard(question.type, question as QuestionOf<typeof question.type>);
  return {
    guid: `${course.id}-question-${question.id}`,
    kind: 'question',
    deck: deckOf(course, module),
    tags: tagsOf(course, [
      'question',
      `lesson::${lesson.id}`,
      `objective::${question.objective}`,
      `level::${question.level}`,
    ]),
    plain: toPlainText(question.stem),
    fields: [
      writeHtml(toInline(question.stem)),
      writeHtml(choices),
      writeHtml(answer),
      writeHtml(reasons),
      writeHtml(noteSource(placed)),
    ],
  };
}

/** Every term and question in the order of the course: a lesson's terms, then its questions. */
export function listNotes(course: CourseDescription): AnkiNote[] {
  const questions = listSections(course, null).flatMap((section) => section.questions);
  return course.modules.flatMap((module) =>
    module.lessons.flatMap((lesson) => [
      ...course.terms
        .filter((term) => term.lesson === lesson.id)
        .map((term) => toTermNote(course, module, lesson, term)),
      ...questions.filter((placed) => placed.lesson === lesson).map(toQuestionNote),
    ]),
  );
}
