import type { Finding } from '../problem.ts';
import type { Content } from '../read/content.ts';
import type { LessonFile } from '../read/lesson.ts';
import type { BankQuestion } from '../read/question.ts';
import type { Found } from '../read/yaml.ts';
import { proposeNearest } from '../suggest.ts';

/** Questions with the lesson they belong to; questions without one are the spine's concern. */
function pairWithLessons({ lessons, questionFiles }: Content): { question: BankQuestion; lesson: LessonFile }[] {
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  return questionFiles.flatMap(({ lesson: id, questions }) => {
    const lesson = byId.get(id);
    return lesson === undefined ? [] : questions.map((question) => ({ question, lesson }));
  });
}

/** One check of a key of a question against names its lesson has. */
function findUnknown(
  content: Content,
  key: 'objective' | 'passage' | 'source',
  wording: { what: string; expected: string; repair: string },
  namesOf: (lesson: LessonFile) => string[] | undefined,
): Finding[] {
  return pairWithLessons(content).flatMap(({ question, lesson }) => {
    const at: Found | undefined = question[key];
    const known = namesOf(lesson);
    if (at === undefined || known === undefined || known.includes(at.text)) return [];
    return [
      {
        file: question.file,
        line: at.line,
        what: `question "${question.id?.text}" names the ${wording.what} "${at.text}", which "${lesson.id}" does not have`,
        expected: `${wording.expected} (${known.join(', ') || 'it has none'})`,
        got: `"${at.text}"`,
        repair: proposeNearest(at.text, known, wording.repair),
      },
    ];
  });
}

/** Objectives that questions name and their lesson does not have. */
export function findUnknownObjectives(content: Content): Finding[] {
  const wording = {
    what: 'objective',
    expected: 'an objective of its lesson',
    repair: 'Name one of them, or add the objective to the front matter of the lesson',
  };
  return findUnknown(content, 'objective', wording, (lesson) =>
    lesson.front.faults.length > 0 ? undefined : lesson.objectives.map((objective) => objective.text),
  );
}

/** Passages that are no heading of the lesson. */
export function findUnknownPassages(content: Content): Finding[] {
  const wording = {
    what: 'passage',
    expected: 'the anchor of a heading',
    repair: 'Name the anchor of the heading under which the answer stands',
  };
  return findUnknown(content, 'passage', wording, (lesson) => lesson.body?.headings.map((heading) => heading.anchor));
}

/** Sources of questions that their lesson does not list. */
export function findUnlistedSources(content: Content): Finding[] {
  const wording = {
    what: 'source',
    expected: 'a source of its lesson',
    repair: 'Name one of them, or add the source to the front matter of the lesson',
  };
  return findUnknown(content, 'source', wording, (lesson) =>
    lesson.front.faults.length > 0 ? undefined : lesson.sources.map((source) => source.text),
  );
}

/** `<Cite>` without an id, or with one that the lesson does not list. */
export function findUnlistedCites({ lessons, cases }: Content): Finding[] {
  return [...lessons, ...cases]
    .filter(({ front }) => front.faults.length === 0)
    .flatMap(({ file, sources, body }) => {
      const known = sources.map((source) => source.text);
      return (body?.components ?? [])
        .filter(({ name, id }) => name === 'Cite' && (id === undefined || !known.includes(id)))
        .map(({ id, line }) => ({
          file,
          line,
          what: id === undefined ? '<Cite> has no id' : `<Cite> names "${id}", which the lesson does not list`,
          expected: `a source of this lesson (${known.join(', ')})`,
          got: id === undefined ? 'nothing' : `"${id}"`,
          repair:
            id === undefined
              ? 'Write <Cite id="…" />'
              : proposeNearest(id, known, 'Add it to "sources" in the front matter, or cite another'),
        }));
    });
}

/** Pre-tests that are no choice question of their own lesson. */
export function findUnfitPretests({ lessons, questionFiles }: Content): Finding[] {
  return lessons.flatMap(({ id, file, pretest }) => {
    const own = questionFiles.find(({ lesson }) => lesson === id);
    if (pretest === undefined || own === undefined || own.document.faults.length > 0) return [];
    const found = own.questions.find((question) => question.id?.text === pretest.text);
    if (found?.type === 'choice') return [];
    const fit = own.questions.filter(({ type }) => type === 'choice').map((question) => question.id?.text ?? '');
    return [
      {
        file,
        line: pretest.line,
        what: `the pre-test "${pretest.text}" cannot be asked before this lesson`,
        expected: `a question of type choice of this lesson (${fit.join(', ')})`,
        got: found === undefined ? 'a question that the lesson does not have' : `a question of type ${found.type}`,
        repair: proposeNearest(pretest.text, fit, 'Name one of them'),
      },
    ];
  });
}
