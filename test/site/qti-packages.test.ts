import { beforeAll, describe, expect, test } from 'vitest';
import { creditTo } from '../../src/integrations/exports/credit.ts';
import type { ExportFile, Format } from '../../src/integrations/exports/format.ts';
import { qti21, qti30 } from '../../src/integrations/exports/qti.ts';
import { checkQti, foldNames } from '../support/check-qti.ts';
import { findChanged, listBank, makeAll, readCourse, unpack } from '../support/made-exports.ts';
import { findAll, readXml, textOf } from '../support/xml-tree.ts';

const versions = [
  ['2.1', qti21],
  ['3.0', qti30],
] as const satisfies [string, Format][];
const made = new Map<string, ExportFile[]>();
beforeAll(async () => {
  for (const [version, format] of versions) made.set(version, await makeAll(format));
});

const open = (version: string, module: string | null = null) =>
  unpack(made.get(version)?.find((file) => file.module === module)?.bytes ?? new Uint8Array());

describe.each(versions)('QTI %s', (version, format) => {
  test('is one package a module and one of the bank, in the same bytes each time, and whole', async () => {
    const files = made.get(version) ?? [];
    expect(files.map(({ module }) => module)).toEqual([...readCourse().modules.map(({ id }) => id), null]);
    expect(await findChanged(format)).toEqual([]);
    for (const { file, bytes } of files) expect([file, ...checkQti(unpack(bytes), version)]).toEqual([file]);
  });

  test('says under every feedback where the question came from', () => {
    const files = open(version);
    for (const { id, path } of listBank(readCourse())) {
      const said = findAll(readXml(files.get(`items/${id}.xml`) ?? ''), 'qti-modal-feedback', 'modalFeedback');
      expect(said.length, id).toBeGreaterThan(0);
      for (const one of said) expect(textOf(one).endsWith(creditTo(readCourse(), path)), id).toBe(true);
    }
  });

  test('holds every question of the bank once, in its quiz or in a test of parallel forms', () => {
    const files = open(version);
    const bank = listBank(readCourse());
    expect([...files.keys()].filter((file) => file.startsWith('items/')).toSorted()).toEqual(
      bank.map(({ id }) => `items/${id}.xml`).toSorted(),
    );
    const asked = (file: string) => bank.filter(({ id }) => files.get(file)?.includes(`items/${id}.xml`));
    const parallel = bank.filter(({ parallelTo }) => parallelTo);
    const tests = [...files.keys()].filter((file) => file.startsWith('tests/'));
    const ofForms = tests.filter((file) => file.startsWith('tests/parallel-'));
    expect(ofForms.flatMap(asked)).toEqual(parallel);
    expect(tests.flatMap(asked)).toHaveLength(bank.length);
  });

  test.each<[string, string, RegExp | string, string, string]>([
    [
      'a lost item',
      'imsmanifest.xml',
      'file href="items/tc-restate.xml"',
      'file href="items/x.xml"',
      'is listed and not there',
    ],
    [
      'a lost dependency',
      'imsmanifest.xml',
      'identifierref="item-tc-restate"',
      'identifierref="x"',
      'Nothing is called',
    ],
    [
      'a test that asks for another item',
      'tests/the-complaints.xml',
      'items/tc-restate',
      'items/tc-study-method',
      'is not in its file',
    ],
    ['a key that is no choice', 'items/tc-study-method.xml', /value>nine</, 'value>ten<', 'There is no choice "ten"'],
    [
      'a variable that is not declared',
      'items/tc-restate.xml',
      /(response-?identifier)="RESPONSE"/i,
      '$1="ANSWER"',
      '"ANSWER" is not declared',
    ],
    [
      'feedback that is gone',
      'items/ef-move-points.xml',
      'identifier="wrong-30"',
      'identifier="wrong-31"',
      'There is no feedback "wrong-30"',
    ],
    ['the other version', 'items/tc-restate.xml', /xmlns="[^"]+"/, 'xmlns="x"', 'does not belong to QTI'],
  ])('%s is refused', (_, file, from, to, fault) => {
    const files = open(version);
    const before = files.get(file) ?? '';
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    expect(checkQti(files.set(file, after), version).join('\n')).toContain(fault);
  });
});

test.each<[string, string, RegExp | string, string, string]>([
  ['a stranger in an item', 'items/tc-restate.xml', '<itemBody>', '<hint /><itemBody>', 'no <hint>'],
  ['an element at another place', 'items/tc-restate.xml', '<itemBody>', '<itemBody><value>1</value>', 'may not hold'],
  ['an attribute in an item', 'items/tc-study-method.xml', '<choiceInteraction ', '<choiceInteraction a="1" ', '"a"'],
  ['a name as 3.0 spells it', 'items/tc-study-method.xml', 'maxChoices', 'max-choices', 'attribute "max-choices"'],
  ['a value in an item', 'items/tc-study-method.xml', 'showHide="show"', 'showHide="yes"', '"yes" is no showHide'],
  ['a lack in an item', 'items/tc-study-method.xml', / adaptive="false"/, '', 'lacks "adaptive"'],
  ['a stranger in a test', 'tests/the-complaints.xml', '<testPart', '<timer /><testPart', 'no <timer>'],
  ['an attribute in a test', 'tests/the-complaints.xml', '<weight ', '<weight of="1" ', 'attribute "of"'],
  ['a value in a test', 'tests/the-complaints.xml', 'nonlinear', 'free', '"free" is no navigationMode'],
  ['a stranger in the manifest', 'imsmanifest.xml', '<organizations', '<x /><organizations', 'no <x>'],
  ['an attribute in the manifest', 'imsmanifest.xml', '<resource ', '<resource a="1" ', 'attribute "a"'],
  ['a value in the manifest', 'imsmanifest.xml', '<schemaversion>1.0.0', '<schemaversion>9', 'may not say "9"'],
])('in 2.1 %s is refused', (_, file, from, to, fault) => {
  const files = open('2.1');
  const before = files.get(file) ?? '';
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  expect(checkQti(files.set(file, after), '2.1').join('\n')).toContain(fault);
});

test('2.1 and 3.0 say the same, name for name and value for value', () => {
  const [older, newer] = [open('2.1'), open('3.0')];
  expect([...older.keys()]).toEqual([...newer.keys()]);
  for (const [file, text] of older)
    if (file !== 'imsmanifest.xml')
      expect(foldNames(readXml(text)), file).toEqual(foldNames(readXml(newer.get(file) ?? '')));
});
