import { gzipSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { sortFilter, steadyIndex } from '../../../src/integrations/exports/scorm/steady-index.ts';

const mark = [...strToU8('pagefind_dcd')];
const text = (word: string) => [0x60 + word.length, ...strToU8(word)];
/** `["kind", [[value, [pages]], …]]` */
const filter = (...values: number[][]) =>
  Uint8Array.from([...mark, 0x82, ...text('kind'), 0x80 + values.length, ...values.flat()]);
const lesson = [0x82, ...text('lesson'), 0x82, 3, 0x19, 1, 0];
const term = [0x82, ...text('term'), 0x81, 0x18, 40];

test('the values of a filter stand in one order, whatever order they came in', () => {
  expect(sortFilter(filter(lesson, term))).toEqual(sortFilter(filter(term, lesson)));
  expect([...sortFilter(filter(term, lesson))].sort()).toEqual([...filter(term, lesson)].sort());
});

test('what is not understood is not touched', () => {
  expect(() => sortFilter(Uint8Array.from([...mark, 0x82, ...text('kind'), 0xa0]))).toThrow('not a list');
  expect(() => sortFilter(filter([0xf5]))).toThrow('not understood');
});

test('two indexes that differ in that order become one, named alike', () => {
  const make = (name: string, values: number[][], meta: string) =>
    new Map([
      [`pagefind/filter/en_${name}.pf_filter`, gzipSync(filter(...values))],
      [`pagefind/pagefind.en_${meta}.pf_meta`, gzipSync(strToU8(`pagefind_dcd en_${name}`))],
      ['pagefind/pagefind-entry.json', strToU8(`{"hash":"en_${meta}"}`)],
    ]);
  const one = steadyIndex(make('1111111', [lesson, term], 'aaaaaaaaaa'));
  expect(steadyIndex(make('2222222', [term, lesson], 'bbbbbbbbbb'))).toEqual(one);
  expect([...one.keys()].join()).not.toMatch(/1111111|aaaaaaaaaa/);
});
