import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { places } from '../../src/integrations/content-check/project.ts';
import { addIds, listIds, parsePublished } from '../../src/integrations/content-check/published.ts';
import { findVanishedIds } from '../../src/integrations/content-check/rules/published.ts';
import { describeBase } from '../support/content-fixtures.ts';

describe('published ids', () => {
  test('hold everything that links and records name', () => {
    const ids = listIds(describeBase());
    expect(ids['lessons']).toEqual(['one-budget']);
    expect(ids['objectives']).toEqual(['one-budget/defend', 'one-budget/split']);
    expect(ids['parts']).toContain('ob-whose/marketing');
    expect(Object.values(ids).every((list) => list.length > 0)).toBe(true);
  });

  test('only grow, sorted and without doubles', () => {
    expect(addIds({ lessons: ['old', 'kept'], gone: ['x'] }, { lessons: ['kept', 'new'] })).toEqual({
      lessons: ['kept', 'new', 'old'],
      gone: ['x'],
    });
  });

  test('that cannot be read are a problem, not a crash', () => {
    const find = (text: string) => findVanishedIds({ ...describeBase(), published: { file: 'ids.json', text } });
    for (const text of ['', '[]', '{', '{"lessons":"all"}', '<<<<<<< {}']) {
      expect(find(text).map(({ what }) => what)).toEqual(['the published ids cannot be read']);
    }
  });

  test('of this course are sorted lists', () => {
    const lists = parsePublished(readFileSync(places.published, 'utf8')) ?? {};
    expect(addIds(lists, {})).toEqual(lists);
    expect(Object.keys(lists)).toEqual(Object.keys(listIds(describeBase())));
  });
});
