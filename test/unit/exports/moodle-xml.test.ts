import { describe, expect, test } from 'vitest';
import { weighTicks } from '../../../src/integrations/exports/moodle-fraction.ts';
import { moodleXml, writeMoodleXml } from '../../../src/integrations/exports/moodle-xml.ts';
import { findMoodleFaults } from '../../support/check-moodle.ts';
import { readDescription } from '../../support/course-description.ts';
import { expectBank } from '../../support/expect-bank.ts';
import { at, listMoodle, readMoodle, textIn } from '../../support/read-moodle.ts';

const course = readDescription();
const modules = [...course.modules.map(({ id }) => id), null];
const whole = writeMoodleXml(course, null);

describe('the bank in the XML of Moodle', () => {
  test.each(modules)('of %s has nothing that Moodle refuses, and every mark is ours', (module) => {
    const xml = writeMoodleXml(course, module);
    expect(findMoodleFaults(xml)).toEqual([]);
    expectBank(course, module, readMoodle(xml));
  });

  test('has a category for each lesson, with its credit, and one for parallel forms', () => {
    const categories = listMoodle(whole).filter(({ attributes }) => attributes.type === 'category');
    const names = categories.map((one) => textIn(at(one, 'category', 'text')));
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('top/Truce 2026.1/Why they fight/What the fight costs');
    const parallel = course.modules
      .flatMap(({ lessons }) => lessons)
      .filter(({ questions }) => questions.some(({ parallelTo }) => parallelTo !== undefined));
    expect(names.filter((name) => name.endsWith('/Parallel forms'))).toHaveLength(parallel.length);
    for (const one of categories) {
      expect(textIn(at(one, 'info', 'text'))).toContain('edition 2026.1, Creative Commons Attribution 4.0');
      expect(textIn(at(one, 'idnumber'))).toMatch(/^truce-2026\.1-/);
    }
  });

  test('shuffles, numbers by letters, takes a unit that is typed along and shows graders the model', () => {
    const byId = new Map(listMoodle(whole).map((one) => [textIn(at(one, 'idnumber')), one]));
    expect(textIn(at(byId.get('tc-study-method'), 'shuffleanswers'))).toBe('true');
    expect(textIn(at(byId.get('tc-study-method'), 'answernumbering'))).toBe('abc');
    expect(textIn(at(byId.get('tc-who-says-it'), 'shuffleanswers'))).toBe('true');
    expect(textIn(at(byId.get('ef-move-points'), 'units', 'unit', 'unit_name'))).toBe('points');
    expect(textIn(at(byId.get('tc-restate'), 'graderinfo', 'text'))).toContain('It is Marketing’s complaint.');
  });

  test('comes out the same each time, a file for each module and one for all', () => {
    const make = () => [...(moodleXml.make({ course, folder: '' }) as Iterable<{ file: string; bytes: Uint8Array }>)];
    expect(make().map(({ file }) => file)).toEqual(modules.map((id) => `truce-${id ?? 'course'}.moodle.xml`));
    const texts = () => make().map(({ bytes }) => new TextDecoder().decode(bytes));
    expect(texts()).toEqual(texts());
  });

  test('is whole without an address, and says where to read by name', () => {
    const xml = writeMoodleXml({ ...course, address: null }, 'why-they-fight');
    expect(findMoodleFaults(xml)).toEqual([]);
    expect(xml).not.toContain('href=');
    expect(xml).toContain('<p>Read again: What the fight costs (Why they fight)</p>');
  });
});

test('right ticks share the mark in the numbers that Moodle knows, wrong ones take as much', () => {
  const options = (right: number) => [...Array(right).fill({ right: true }), {}];
  expect(weighTicks(options(1))).toEqual({ right: '100', wrong: '-100' });
  expect(weighTicks(options(3))).toEqual({ right: '33.33333', wrong: '-33.33333' });
  expect(() => weighTicks(options(0))).toThrow('no share');
});

describe('the check refuses', () => {
  const damages: [string, (xml: string) => string, string][] = [
    ['a share that Moodle does not know', (xml) => xml.replace('fraction="50"', 'fraction="33.3"'), 'share of 33.3'],
    ['no right answer', (xml) => xml.replace('fraction="100"', 'fraction="0"'), 'the best answer gets 0 %'],
    ['shares that do not add up', (xml) => xml.replace('fraction="50"', 'fraction="25"'), 'gets 75 %'],
    ['HTML outside CDATA', (xml) => xml.replace(/<!\[CDATA\[(<p>[^\]]*<\/p>)\]\]>/, '$1'), 'not as text'],
    ['an unknown type', (xml) => xml.replace('type="matching"', 'type="ordering"'), 'no type "ordering"'],
    ['an unknown format', (xml) => xml.replace('questiontext format="html"', 'questiontext format="tex"'), '"tex"'],
    ['a question without a name', (xml) => xml.replace(/<name>.*?<\/name>/, ''), 'no name'],
    ['a number question that nobody can get right', (xml) => xml.replace('<text>75</text>', '<text>x</text>'), '"x"'],
    ['a row without a match', (xml) => xml.replace(/<answer><text>.*?<\/text>/, '<answer><text></text>'), 'no match'],
    ['an id given twice', (xml) => xml.replaceAll('tc-who-says-it', 'tc-restate'), 'two questions have this id'],
    ['what is not XML', (xml) => xml.replace('</quiz>', ''), 'not XML'],
    ['a file of something else', () => '<questestinterop/>', 'no <quiz>'],
  ];
  test.each(damages)('%s', (_, damage, fault) => {
    const damaged = damage(whole);
    expect(damaged).not.toBe(whole);
    expect(findMoodleFaults(damaged).join('\n')).toContain(fault);
  });
});
