import fc from 'fast-check';
import { parse } from 'gift-pegjs';
import { describe, expect, test } from 'vitest';
import { gift, writeGift } from '../../../src/integrations/exports/gift.ts';
import { toGiftQuestion } from '../../../src/integrations/exports/gift-question.ts';
import { listSections } from '../../../src/integrations/exports/placed-question.ts';
import { readDescription } from '../../support/course-description.ts';
import { expectBank } from '../../support/expect-bank.ts';
import { listGiftCategories, readGift } from '../../support/read-gift.ts';

const course = readDescription();
const modules = [...course.modules.map(({ id }) => id), null];
const whole = writeGift(course, null);

describe('the bank as GIFT', () => {
  test.each(modules)('of %s is read by a parser of GIFT, and every mark is ours', (module) => {
    expectBank(course, module, readGift(writeGift(course, module)));
  });

  test('has a category for each lesson and one for parallel forms', () => {
    const names = listGiftCategories(whole);
    expect(new Set(names).size).toBe(listSections(course, null).length);
    expect(names).toContain('top/Truce 2026.1/Why they fight/What the fight costs');
    expect(names.filter((name) => name.endsWith('/Parallel forms')).length).toBeGreaterThan(0);
  });

  test('has no weight that Moodle takes for text, and no blank line in a question', () => {
    // `$giftanswerweightregex` in Moodle's question/format/gift/format.php: at most two digits before the point.
    for (const [, weight] of whole.matchAll(/^\t[~=](%[^%\s]*%)/gm)) expect(weight).toMatch(/^%-*\d{1,2}\.?\d*%$/);
    const blocks = whole.trimEnd().split('\n\n');
    const questions = listSections(course, null).flatMap((section) => section.questions);
    expect(blocks).toHaveLength(1 + listSections(course, null).length + questions.length);
    expect(blocks[0]).toMatch(/^\/\/ Truce, edition 2026\.1, Creative Commons/);
  });

  test('comes out the same each time, a file for each module and one for all', () => {
    const make = () => [...(gift.make({ course, folder: '' }) as Iterable<{ file: string; bytes: Uint8Array }>)];
    expect(make().map(({ file }) => file)).toEqual(modules.map((id) => `truce-${id ?? 'course'}.gift.txt`));
    const texts = () => make().map(({ bytes }) => new TextDecoder().decode(bytes));
    expect(texts()).toEqual(texts());
  });
});

describe('a question', () => {
  const [placed] = listSections(course, null).flatMap((section) => section.questions);
  if (placed?.question.type !== 'choice') throw new Error('The first question is no choice any more.');
  const { question } = placed;
  /** Signs of the format, of HTML and of its names at the worst places. */
  const odd = fc
    .array(
      fc.constantFrom(
        '{',
        '}',
        '~',
        '=',
        '#',
        ':',
        '::',
        '\\',
        '\\n',
        '->',
        '%50%',
        '[html]',
        '<b>',
        '&',
        '//',
        '\n',
        'a ',
      ),
      {
        minLength: 1,
      },
    )
    .map((parts) => `${parts.join('')}.`);

  test('comes back whole, whatever its texts are', () => {
    fc.assert(
      fc.property(odd, odd, odd, (stem, text, feedback) => {
        const options = question.options.map((option) => ({ ...option, text: `${text}${option.id}`, feedback }));
        const [read] = readGift(toGiftQuestion({ ...placed, question: { ...question, stem, options } }));
        const plain = (html: string | undefined) =>
          html
            ?.replace(/<\/?(p|em)>/g, '')
            .replace(/&#x3C;|&lt;/g, '<')
            .replace(/&gt;/g, '>')
            .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
            .replace(/&#x26;/g, '&')
            .trim();
        const even = (words: string) => words.replace(/\s+/g, ' ').trim();
        expect(plain(read?.stem)).toBe(even(stem));
        expect(read?.answers.map((one) => plain(one.text)).toSorted()).toEqual(
          options.map((one) => even(one.text)).toSorted(),
        );
        expect(plain(read?.answers[0]?.feedback)).toBe(even(feedback));
      }),
      { numRuns: 1000 },
    );
  });

  test('that ticks one of several options is still one of several', () => {
    const ticked = toGiftQuestion({ ...placed, question: { ...question, type: 'choices' } });
    expect(ticked).toContain('~%99.99999%');
    expect(ticked).toContain('~%-99.99999%');
    expect(readGift(ticked)[0]?.kind).toBe('multiple');
  });

  test.each([
    ['a brace that is not escaped', (text: string) => text.replace('[html]<p>', '[html]<p>{bracket} ')],
    ['a blank line', (text: string) => text.replace('{\n', '{\n\n')],
    ['a missing end', (text: string) => text.replace(/\}$/, '')],
    ['a sign that is not escaped', (text: string) => text.replace('####', '=####')],
  ])('with %s is refused', (_, damage) => {
    const whole = toGiftQuestion(placed);
    expect(damage(whole)).not.toBe(whole);
    expect(() => parse(whole)).not.toThrow();
    expect(() => readGift(damage(whole))).toThrow();
  });
});
