import type { Element, Text } from 'xast';
import type { CourseDescription } from '../../domain/course-description.ts';
import { creditTo, nameFile } from './credit.ts';
import type { ExportFile, Format } from './format.ts';
import { el } from './html.ts';
import { nameCategory } from './moodle-category.ts';
import { htmlIn, toMoodleQuestion } from './moodle-question.ts';
import { listSections, type Section } from './placed-question.ts';
import { writeXml, x } from './xml.ts';

/** A category in the list: the questions after it go into it. Its description keeps the credit inside Moodle. */
const toCategory = (course: CourseDescription, section: Section): Element =>
  x('question', { type: 'category' }, [
    x('category', [x('text', nameCategory(course, section))]),
    htmlIn('info', [el('p', creditTo(course, section.lesson.path))]),
    x('idnumber', `${course.id}-${course.edition}-${section.lesson.id}${section.parallel ? '-parallel' : ''}`),
  ]);

const newLine: Text = { type: 'text', value: '\n' };

/** A bank in the XML that Moodle imports. @param module id of the module wanted, or null for all */
export const writeMoodleXml = (course: CourseDescription, module: string | null): string =>
  writeXml(
    x('quiz', [
      newLine,
      ...listSections(course, module)
        .flatMap((section) => [toCategory(course, section), ...section.questions.map(toMoodleQuestion)])
        .flatMap((question) => [question, newLine]),
    ]),
  );

/** Questions for Moodle, a file for each module and one for the whole bank. */
export const moodleXml: Format = {
  id: 'moodle-xml',
  *make({ course }): Iterable<ExportFile> {
    for (const { id, title } of [...course.modules, { id: null, title: course.title }])
      yield {
        file: nameFile(course, id, 'moodle.xml'),
        title: `Questions of “${title}” for Moodle`,
        module: id,
        bytes: new TextEncoder().encode(writeMoodleXml(course, id)),
      };
  },
};
