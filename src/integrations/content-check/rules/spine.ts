import type { Finding } from '../problem.ts';
import type { Content } from '../read/content.ts';
import { proposeNearest } from '../suggest.ts';

const listed = ({ course }: Content) => course.modules.flatMap(({ lessons }) => lessons);

/** Lessons in `course.yml` without a file. */
export function findAbsentLessons(content: Content): Finding[] {
  const files = content.lessons.map(({ id }) => id);
  return listed(content)
    .filter(({ text }) => !files.includes(text))
    .map(({ text, line }) => ({
      file: content.course.file,
      line,
      what: `the course lists the lesson "${text}", which has no file`,
      expected: `lessons/${text}.mdx`,
      got: 'no such file',
      repair: proposeNearest(text, files, 'Write the lesson, or take it off the list'),
    }));
}

/** Lessons that `course.yml` does not list. */
export function findUnlistedLessons(content: Content): Finding[] {
  if (content.faults.some(({ kind }) => kind === 'course')) return [];
  const ids = listed(content).map(({ text }) => text);
  return content.lessons
    .filter(({ id }) => !ids.includes(id))
    .map(({ id, file }) => ({
      file,
      line: 1,
      what: `no module lists the lesson "${id}", so nobody would find it`,
      expected: 'its id in a module of course.yml',
      got: 'no module that lists it',
      repair: proposeNearest(id, ids, 'Add it to the lessons of its module'),
    }));
}

/** Ids that stand twice in `course.yml`. */
export function findRepeatedPlaces(content: Content): Finding[] {
  const modules = content.course.modules.map(({ id }) => id).filter((id) => id !== undefined);
  return [
    { kind: 'module', places: modules },
    { kind: 'lesson', places: listed(content) },
  ].flatMap(({ kind, places }) =>
    places.flatMap(({ text, line }, index) => {
      const first = places.slice(0, index).find((earlier) => earlier.text === text);
      if (first === undefined) return [];
      return [
        {
          file: content.course.file,
          line,
          what: `the course lists the ${kind} "${text}" twice`,
          expected: 'one place for each',
          got: `a second one; the first is in line ${first.line}`,
          repair: 'Remove one of the two',
        },
      ];
    }),
  );
}

/** Lessons without a question file. */
export function findLessonsWithoutQuestions({ lessons, questionFiles }: Content): Finding[] {
  const asked = questionFiles.map(({ lesson }) => lesson);
  return lessons
    .filter(({ id }) => !asked.includes(id))
    .map(({ id, file }) => ({
      file,
      line: 1,
      what: `the lesson "${id}" has no questions`,
      expected: `questions/${id}.yml`,
      got: 'no such file',
      repair: 'Write five to eight questions for it',
    }));
}

/** Question files without a lesson. */
export function findOrphanQuestions({ lessons, questionFiles }: Content): Finding[] {
  const ids = lessons.map(({ id }) => id);
  return questionFiles
    .filter(({ lesson }) => !ids.includes(lesson))
    .map(({ lesson, file }) => ({
      file,
      line: 1,
      what: `these questions belong to the lesson "${lesson}", which does not exist`,
      expected: `lessons/${lesson}.mdx`,
      got: 'no such file',
      repair: proposeNearest(lesson, ids, 'Give the file the id of its lesson, or remove it'),
    }));
}
