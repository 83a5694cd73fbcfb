import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentCheck } from '../../src/integrations/content-check/integration.ts';
import { places } from '../../src/integrations/content-check/project.ts';
import { fixtures } from '../support/content-fixtures.ts';

describe('the check as a part of the build', () => {
  let root: string;
  const said: string[] = [];

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'content-check-'));
    cpSync(join(fixtures, '_base'), join(root, places.content), { recursive: true });
    cpSync(places.vocabulary, join(root, places.vocabulary));
    said.length = 0;
  });
  afterEach(() => rmSync(root, { recursive: true }));

  /** Calls the hook as Astro does, with the three things it uses. */
  function start(command: 'build' | 'dev'): void {
    const say = (line: string) => said.push(line);
    const hook = contentCheck().hooks['astro:config:setup'];
    const call = { command, config: { root: pathToFileURL(`${root}/`) }, logger: { info: say, warn: say } };
    hook?.(call as unknown as Parameters<NonNullable<typeof hook>>[0]); // The other parts of a real call stay unused.
  }

  test('sound content lets the build go on', () => {
    start('build');
    expect(said.join()).toMatch(/^Content is sound: 1 lesson/);
  });

  test('broken content stops the build with the whole report', () => {
    writeFileSync(join(root, places.content, 'terms/budget.yml'), 'term: budget\nlesson: nowhere\n');
    expect(() => start('build')).toThrow(
      /^The content has problems\. Nothing was built\.[\s\S]*budget\.yml:1 {2}schema[\s\S]*budget\.yml:2 {2}lesson-exists/,
    );
  });

  test('while someone writes, broken content stops nothing', () => {
    writeFileSync(join(root, places.content, 'terms/budget.yml'), 'term: budget\n');
    start('dev');
    expect(said).toEqual([]);
  });
});
