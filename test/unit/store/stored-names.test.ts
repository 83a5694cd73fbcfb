import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findOwner, findSessionOwner, isOurKey, nameDatabases, OFFLINE } from '../../../src/store/record-names.ts';
import { isNamed, storedNames } from '../../../src/store/stored-names.ts';

const person = '0123456789';
const values: Record<string, string> = { person, session: '5e551011', assignment: '0badcafe', code: 'seat-a1qq' };
/** A name as it stands in a browser, with something in the place of each thing that varies. */
const fillName = (name: string) => name.replace(/<(\w+)>/g, (_, hole: string) => values[hole] ?? 'the-cost:q?');
const examples = storedNames.map(({ place, name }) => ({
  place,
  name,
  example: fillName(name),
}));

test('every name on the list is one that erasing knows as ours, and its person’s', () => {
  for (const { place, name, example } of examples) {
    const owner = name.includes('<person>') ? person : '';
    if (place === 'localStorage') expect(isOurKey(example), example).toBe(true);
    if (place === 'sessionStorage') expect(findSessionOwner(example), example).toBe(owner);
    if (place === 'IndexedDB') {
      expect(nameDatabases(owner)).toContain(example);
      expect(findOwner(example) ?? 'a snapshot').toBe(example.endsWith('-snapshot') ? 'a snapshot' : owner);
    }
  }
});

test('every name that the store writes begins one on the list', () => {
  const source = readFileSync(new URL('../../../src/store/record-names.ts', import.meta.url), 'utf8');
  const written = [...source.matchAll(/'(truce-[\w-]+)'/g)].map(([, name = '']) => name);
  expect(written.length).toBeGreaterThan(3);
  expect(written.filter((start) => !storedNames.some(({ name }) => name.startsWith(start)))).toEqual([]);
});

test('a name is known by its list entry and by no other of its place', () => {
  for (const { place, name, example } of examples) {
    const fits = storedNames.filter((one) => one.place === place && isNamed(example, one.name)).map((one) => one.name);
    expect(fits).toContain(name);
  }
  expect(isNamed('truce-record-someone', 'truce-record-<person>')).toBe(false);
  expect(isNamed('truce-themes', 'truce-theme')).toBe(false);
  expect(isNamed('truce-draft:', 'truce-draft:<person>:<place>')).toBe(false);
});

test('the choice of an offline copy is written under the name that is on the list', () => {
  const source = readFileSync(new URL('../../../src/store/offline-choice.ts', import.meta.url), 'utf8');
  expect(source.match(/KEY = '([^']+)'/)?.[1]).toBe(OFFLINE);
});
