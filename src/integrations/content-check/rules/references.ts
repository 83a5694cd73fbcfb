import type { Finding } from '../problem.ts';
import type { Content, EntryFile } from '../read/content.ts';
import type { Found } from '../read/yaml.ts';
import { proposeNearest } from '../suggest.ts';

/** One name that stands where another thing's id is wanted. */
interface Reference {
  file: string;
  /** What points: "question", "pre-test". */
  from: string;
  at: Found;
}

/** Makes the finding for a name that leads nowhere. */
function describeMissing(
  { file, from, at }: Reference,
  kind: string,
  known: Iterable<string>,
  otherwise: string,
): Finding {
  return {
    file,
    line: at.line,
    what: at.text === '' ? `${from} has no id` : `${from} names the ${kind} "${at.text}", which does not exist`,
    expected: `the id of a ${kind}`,
    got: at.text === '' ? 'nothing' : `"${at.text}"`,
    repair: proposeNearest(at.text, known, otherwise),
  };
}

const idsOf = (entries: EntryFile[]): Set<string> => new Set(entries.map((entry) => entry.id));

/** Lessons, cases and distrusted numbers list sources that have no file. */
export function findMissingSources({ lessons, cases, distrustedNumbers, sources }: Content): Finding[] {
  const known = idsOf(sources);
  return [
    ...lessons.map((lesson) => ({ ...lesson, from: 'the lesson' })),
    ...cases.map((one) => ({ ...one, from: 'the case' })),
    ...distrustedNumbers.map((number) => ({ ...number, from: 'the number' })),
  ].flatMap(({ file, from, sources: listed }) =>
    listed
      .filter((at) => !known.has(at.text))
      .map((at) =>
        describeMissing({ file, from, at }, 'source', known, `Write sources/${at.text}.yml, or list another`),
      ),
  );
}

/** Terms in front matter and `<Term id>` in the text that have no file. */
export function findMissingTerms({ lessons, cases, terms }: Content): Finding[] {
  const known = idsOf(terms);
  return [...lessons, ...cases].flatMap(({ file, terms: taught, body }) => {
    const used = (body?.components ?? []).filter(({ name }) => name === 'Term');
    const places = [
      ...taught.map((at) => ({ from: 'the lesson', at })),
      ...used.map(({ id, line }) => ({ from: '<Term>', at: { text: id ?? '', line } })),
    ];
    return places
      .filter(({ at }) => !known.has(at.text))
      .map(({ from, at }) =>
        describeMissing(
          { file, from, at },
          'term',
          known,
          at.text === ''
            ? 'Write <Term id="…">, with the id as plain text'
            : `Write terms/${at.text}.yml, or use another id`,
        ),
      );
  });
}

/** Misconceptions that questions name and that have no file. */
export function findMissingMisconceptions({ questionFiles, misconceptions }: Content): Finding[] {
  const known = idsOf(misconceptions);
  return questionFiles
    .flatMap(({ questions }) => questions)
    .flatMap((question) =>
      [question.misconception, ...question.parts.map((part) => part.misconception)]
        .filter((at) => at !== undefined)
        .filter((at) => !known.has(at.text))
        .map((at) =>
          describeMissing(
            { file: question.file, from: `question "${question.id?.text}"`, at },
            'misconception',
            known,
            `Write misconceptions/${at.text}.yml, or name another`,
          ),
        ),
    );
}

/** Terms and misconceptions whose lesson is not in the spine. */
export function findMissingTeachers({ course, terms, misconceptions }: Content): Finding[] {
  const known = new Set(course.modules.flatMap(({ lessons }) => lessons.map((lesson) => lesson.text)));
  return [
    ...terms.map((entry) => ({ ...entry, from: `the term "${entry.id}"` })),
    ...misconceptions.map((entry) => ({ ...entry, from: `the misconception "${entry.id}"` })),
  ].flatMap(({ file, from, lesson: at }) =>
    at === undefined || known.has(at.text)
      ? []
      : [describeMissing({ file, from, at }, 'lesson', known, 'Name a lesson that course.yml lists')],
  );
}
