import type { Finding } from '../problem.ts';
import type { Content, GuideFile } from '../read/content.ts';
import { findNumber, findText, findTexts, listItems } from '../read/look.ts';
import type { Found } from '../read/yaml.ts';
import { proposeNearest } from '../suggest.ts';

const moduleIds = ({ course }: Content) => course.modules.flatMap(({ id }) => id?.text ?? []);
/** Guides that readers can see: one may be written before its module is. */
const shown = (content: Content) => content.guides.filter(({ id }) => moduleIds(content).includes(id));

/** Modules without a guide, and a course without one. */
export function findMissingGuides(content: Content): Finding[] {
  const { course, guides } = content;
  const written = guides.map(({ id }) => id);
  const wanted = [{ text: 'course', line: 1 }, ...course.modules.flatMap(({ id }) => id ?? [])];
  return wanted
    .filter(({ text }) => !written.includes(text))
    .map(({ text, line }) => ({
      file: course.file,
      line,
      what: text === 'course' ? 'the course has no guide for instructors' : `the module "${text}" has no guide`,
      expected: `guides/${text}.yml`,
      got: 'no such file',
      repair: proposeNearest(text, written, 'Write it; another guide shows its shape'),
    }));
}

/** Class plans whose steps take more or less time than the class has. */
export function findWrongSums({ guides }: Content): Finding[] {
  return guides.flatMap(({ file, document }) =>
    [50, 75].flatMap((length) => {
      const path = ['plans', String(length)];
      const steps = listItems(document, path).map((step) => findNumber(document, [...step, 'minutes']) ?? 0);
      const sum = steps.reduce((total, minutes) => total + minutes, 0);
      if (steps.length === 0 || sum === length) return [];
      return [
        {
          file,
          line: document.lineOf(path),
          what: `the steps of the ${length}-minute plan do not add up`,
          expected: `${length} minutes`,
          got: `${steps.join(' + ')} = ${sum}`,
          repair: sum < length ? `Give out ${length - sum} more` : `Take away ${sum - length}`,
        },
      ];
    }),
  );
}

/** A name in a guide that leads nowhere. */
function describeUnknown({ file, id }: GuideFile, kind: string, at: Found, known: Iterable<string>): Finding {
  return {
    file,
    line: at.line,
    what: `the guide "${id}" names the ${kind} "${at.text}", which does not exist`,
    expected: `an existing ${kind}`,
    got: `"${at.text}"`,
    repair: proposeNearest(at.text, known, 'Name one that exists'),
  };
}

/** Misconceptions that a guide names and that have no file. */
export function findMissingMisconceptions(content: Content): Finding[] {
  const known = new Set(content.misconceptions.map(({ id }) => id));
  return shown(content).flatMap((guide) =>
    findTexts(guide.document, ['wrongIdeas'], 'misconception')
      .filter(({ text }) => !known.has(text))
      .map((at) => describeUnknown(guide, 'misconception', at, known)),
  );
}

/** Figures of handouts that no component draws. */
export function findMissingFigures(content: Content): Finding[] {
  return shown(content).flatMap((guide) => {
    const at = findText(guide.document, ['handout', 'figure']);
    if (at === undefined || content.vocabulary.includes(at.text)) return [];
    return [describeUnknown(guide, 'figure', at, content.vocabulary)];
  });
}

/** Lessons in syllabi and textbook maps that no module has. Modules that only have a guide so far are let through. */
export function findMissingLessons(content: Content): Finding[] {
  const known = content.course.modules.flatMap(({ id, lessons }) => lessons.map(({ text }) => `${id?.text}/${text}`));
  const coming = content.guides.map(({ id }) => id).filter((id) => ![...moduleIds(content), 'course'].includes(id));
  return content.guides
    .filter(({ id }) => id === 'course')
    .flatMap((guide) => {
      const { document } = guide;
      const owners = [
        ...listItems(document, ['syllabi']).flatMap((path) => listItems(document, [...path, 'sessions'])),
        ...listItems(document, ['textbooks']).flatMap((path) => listItems(document, [...path, 'topics'])),
      ];
      return owners
        .flatMap((path) => findTexts(document, [...path, 'lessons']))
        .filter(({ text }) => !known.includes(text) && !coming.includes(text.split('/')[0] ?? ''))
        .map((at) => describeUnknown(guide, 'lesson', at, known));
    });
}
