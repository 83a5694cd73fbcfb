import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CourseDescription, DescribedQuestion } from '../../../src/domain/course-description.ts';
import { dropEmphasis } from '../../../src/domain/questions/emphasis.ts';
import { writeMoodleXml } from '../../../src/integrations/exports/moodle-xml.ts';
import { makeItem } from '../../../src/integrations/exports/qti-item.ts';
import { toQti21 } from '../../../src/integrations/exports/qti-older.ts';
import { listQuizzes, makeQuiz } from '../../../src/integrations/exports/quiz-qti12.ts';
import { writeXml } from '../../../src/integrations/exports/xml.ts';
import { findMoodleFaults } from '../../support/check-moodle.ts';
import { checkQti12 } from '../../support/check-qti12.ts';
import { readMoodle } from '../../support/read-moodle.ts';
import { sampleCourse } from '../../support/sample-course.ts';
import { toMarkup } from '../../support/to-markup.ts';
import { attributeOf, findAll, readXml, textOf } from '../../support/xml-tree.ts';

/** What XML, HTML and the readers of both give a meaning, at the worst places. */
const signs = [
  ']]>',
  '<![CDATA[',
  '<p>',
  '</text>',
  '&amp;',
  '&',
  '"',
  "'",
  '-->',
  '<?xml?>',
  '*',
  '\n',
  '😀',
  '@@',
  '$$',
];
const odd = fc
  .array(fc.constantFrom(...signs, 'a '), { minLength: 1, maxLength: 6 })
  .map((parts) => `x${parts.join('')}.`);

const TEXTS = new Set(['stem', 'text', 'feedback', 'label', 'model', 'otherwise', 'unit']);

/** A question with another text wherever somebody reads one; those that are shown side by side stay different. */
function spoil<Part>(part: Part, text: string): Part {
  if (Array.isArray(part)) return part.map((one, place) => spoil(one, `${text}${place}`)) as Part;
  if (typeof part !== 'object' || part === null) return part;
  const spoiled = Object.entries(part).map(([key, value]) => [
    key,
    TEXTS.has(key) && typeof value === 'string' ? text : spoil(value, text),
  ]);
  return Object.fromEntries(spoiled) as Part; // the same keys, with values of the same types
}

const lesson = sampleCourse.modules[0]?.lessons[0];
if (!lesson) throw new Error('The sample course has a lesson.');
const spoilAll = (text: string): DescribedQuestion[] => lesson.questions.map((question) => spoil(question, text));
const courseOf = (questions: DescribedQuestion[]): CourseDescription => ({
  ...sampleCourse,
  modules: sampleCourse.modules.map((module) => ({ ...module, lessons: [{ ...lesson, questions }] })),
});
const holds = (check: (text: string, questions: DescribedQuestion[]) => void): void =>
  fc.assert(
    fc.property(odd, (text) => check(text, spoilAll(text))),
    { numRuns: 200 },
  );

describe('whatever its texts are, a question comes back whole', () => {
  test('from Moodle XML', () =>
    holds((text, questions) => {
      const xml = writeMoodleXml(courseOf(questions), null);
      expect(findMoodleFaults(xml)).toEqual([]);
      // Moodle reads CDATA as HTML, in which the end of CDATA stands by name.
      const markup = toMarkup(text).replaceAll(']]>', ']]&gt;');
      for (const { stem, answers } of readMoodle(xml)) {
        expect(stem.startsWith(`<p>${markup}</p>`)).toBe(true);
        for (const { feedback } of answers) expect(feedback).toContain(markup);
      }
    }));

  test('from QTI 3.0 and 2.1', () =>
    holds((text, questions) => {
      for (const item of questions.map((one) => makeItem(one)))
        for (const read of [item, toQti21(item)].map((one) => readXml(writeXml(one)))) {
          const [body] = findAll(read, 'qti-item-body', 'itemBody');
          expect(body && textOf(body)).toContain(dropEmphasis(text));
          for (const said of findAll(read, 'qti-modal-feedback', 'modalFeedback'))
            expect(textOf(said)).toContain(dropEmphasis(text));
        }
    }));

  test('from the quizzes of a cartridge', () =>
    holds((text, questions) => {
      for (const quiz of listQuizzes({ ...lesson, questions }).map((one) => readXml(writeXml(makeQuiz(one))))) {
        expect(checkQti12(quiz)).toEqual([]);
        for (const said of findAll(quiz, 'mattext')) {
          const plain = attributeOf(said, 'texttype') === 'text/plain';
          // Rich text is HTML inside of XML, and is read once more.
          const words = plain ? textOf(said) : textOf(readXml(`<div>${textOf(said)}</div>`));
          expect(words).toContain(dropEmphasis(text));
        }
      }
    }));
});
