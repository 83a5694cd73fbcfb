import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/integrations/content-check/rules/table.ts';
import { checkFixture, fixtures } from '../support/content-fixtures.ts';

describe('the table of rules', () => {
  const names = rules.map(({ name }) => name);

  test('no two rules share a name', () => {
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(rules)('$name says in one sentence what holds', ({ doc }) => {
    expect(doc).toMatch(/^[A-Zc<].*\.$/);
  });

  test('every rule has a fixture, and every fixture a rule', () => {
    expect(readdirSync(fixtures).sort()).toEqual([...names, '_base'].sort());
  });

  test.each(names)('the fixture of %s breaks that rule and no other', (name) => {
    const broken = checkFixture(name).map(({ rule }) => rule);
    expect(new Set(broken)).toEqual(new Set([name]));
  });
});
