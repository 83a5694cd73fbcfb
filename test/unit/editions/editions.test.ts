import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findChangedSince } from '../../../src/domain/changed-since.ts';
import { freezeEdition } from '../../../src/integrations/editions/freeze.ts';
import { copyEditions } from '../../../src/integrations/editions/integration.ts';

function makeProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'truce-edition-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'src/content/questions'), { recursive: true });
  for (const file of ['course.yml', 'questions/defined.yml'])
    writeFileSync(join(root, 'src/content', file), readFileSync(join('src/content', file)));
  return root;
}

const date = '2026-11-22';
const buildPage = (base: string, out: string) => {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'index.html'), base);
};

test('an edition is built for its own address, noted with its questions, and taken along by later builds', async () => {
  const root = makeProject();
  const folder = freezeEdition({ root, base: '/truce/', date, build: buildPage });
  const note = JSON.parse(readFileSync(join(folder, 'edition.json'), 'utf8'));
  expect(note).toMatchObject({ edition: '2026.1', date, base: '/truce/' });
  expect(Object.values(note.questions)).toContain(2);
  const site = join(root, 'dist');
  expect(await copyEditions(join(root, 'editions'), site, '/truce/')).toEqual(['2026.1']);
  expect(readFileSync(join(site, 'editions/2026.1/index.html'), 'utf8')).toBe('/truce/editions/2026.1/');
});

test('a frozen edition is not frozen again, and a build that fails freezes nothing', () => {
  const root = makeProject();
  const fail = () => {
    throw new Error('no build');
  };
  expect(() => freezeEdition({ root, base: '/', date, build: fail })).toThrow('no build');
  expect(existsSync(join(root, 'editions/2026.1/edition.json'))).toBe(false);
  freezeEdition({ root, base: '/', date, build: buildPage });
  expect(() => freezeEdition({ root, base: '/', date, build: buildPage })).toThrow('is frozen already');
});

test('a build for another base path says why it takes no edition along, and one without editions takes none', async () => {
  const root = makeProject();
  expect(await copyEditions(join(root, 'editions'), join(root, 'dist'), '/')).toEqual([]);
  freezeEdition({ root, base: '/', date, build: buildPage });
  await expect(copyEditions(join(root, 'editions'), join(root, 'dist'), '/truce/')).rejects.toThrow('BASE=/');
});

test('questions that changed, came and went since an edition are told apart', () => {
  expect(findChangedSince({ a: 1, b: 1, gone: 3 }, { a: 1, b: 2, fresh: 1 })).toEqual({
    changed: ['b'],
    added: ['fresh'],
    gone: ['gone'],
  });
});
