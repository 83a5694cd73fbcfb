import type { CourseDescription } from '../../domain/course-description.ts';
import { creditTo, nameFile } from './credit.ts';
import type { ExportFile, Format } from './format.ts';
import { toGiftQuestion } from './gift-question.ts';
import { nameCategory } from './moodle-category.ts';
import { listSections } from './placed-question.ts';

/** A bank as GIFT: questions divided by blank lines. @param module id of the module wanted, or null for all */
export const writeGift = (course: CourseDescription, module: string | null): string =>
  [
    `// ${creditTo(course)}`,
    ...listSections(course, module).flatMap((section) => [
      `$CATEGORY: ${nameCategory(course, section)}`,
      ...section.questions.map(toGiftQuestion),
    ]),
  ]
    .map((block) => `${block}\n`)
    .join('\n');

/** Questions as GIFT, a file for each module and one for the whole bank. */
export const gift: Format = {
  id: 'gift',
  *make({ course }): Iterable<ExportFile> {
    for (const { id, title } of [...course.modules, { id: null, title: course.title }])
      yield {
        file: nameFile(course, id, 'gift.txt'),
        title: `Questions of “${title}” as GIFT`,
        module: id,
        bytes: new TextEncoder().encode(writeGift(course, id)),
      };
  },
};
