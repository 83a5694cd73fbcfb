// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { openHostedRows } from '../../../src/store/hosted-rows.ts';
import { nameRecord } from '../../../src/store/record-names.ts';
import { isNamed, storedNames } from '../../../src/store/stored-names.ts';

beforeEach(() => {
  sessionStorage.clear();
});

test('two attempts in one browser share nothing', async () => {
  const one = await openHostedRows('0123456789');
  await one.add([['a', { id: 'a' }]]);
  expect(await (await openHostedRows('abcdef0123')).all()).toEqual([]);
  expect(await (await openHostedRows('0123456789')).all()).toEqual([['a', { id: 'a' }]]);
  expect((await indexedDB.databases()).map(({ name }) => name)).toContain(nameRecord('0123456789'));
});

test('unfinished work stays for the same attempt and goes when the tab comes to another', async () => {
  await openHostedRows('0123456789');
  sessionStorage.setItem('truce-draft::the-cost', '{}');
  sessionStorage.setItem('other', 'theirs');
  await openHostedRows('0123456789');
  expect(sessionStorage.getItem('truce-draft::the-cost')).toBe('{}');
  await openHostedRows('abcdef0123');
  expect(sessionStorage.getItem('truce-draft::the-cost')).toBeNull();
  expect(sessionStorage.getItem('other')).toBe('theirs');
});

test('nothing is kept under a name that the privacy sheet does not list', async () => {
  await openHostedRows('0123456789');
  const names = [...Object.keys(sessionStorage), nameRecord('0123456789')];
  expect(names.filter((name) => !storedNames.some((one) => isNamed(name, one.name)))).toEqual([]);
});

test('where the browser keeps nothing, the visit does', async () => {
  const { indexedDB } = globalThis;
  Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true });
  const rows = await openHostedRows('0123456789');
  Object.defineProperty(globalThis, 'indexedDB', { value: indexedDB, configurable: true });
  expect(await rows.add([['b', { id: 'b' }]])).toBe(1);
  expect(await rows.all()).toEqual([['b', { id: 'b' }]]);
});
