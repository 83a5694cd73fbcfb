import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { downloadsWords } from '../../../src/strings/downloads-page.ts';

/** Programs that read the files in our tests, as the page calls them, and the packages that they come in. */
const programs: Readonly<Record<string, string>> = {
  'scorm-again': 'scorm-again',
  'gift-pegjs': 'gift-pegjs',
  'qti-components': '@citolab/qti-components',
  'qti3-item-player': 'qti3-item-player',
  'epubcheck-ts': '@likecoin/epubcheck-ts',
  Ace: '@daisy/ace-core',
};

test('the page names each program in the version that is installed, and no other', () => {
  const { devDependencies }: { devDependencies: Record<string, string> } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ); // its exact versions are held by the lock
  const said = downloadsWords.systemList.flatMap(({ tried }) => [...tried.matchAll(/(\S+) (\d+\.\d+\.\d+)/g)]);
  expect(new Set(said.map(([, name]) => name))).toEqual(new Set(Object.keys(programs)));
  for (const [, name = '', version] of said) expect(version, name).toBe(devDependencies[programs[name] ?? '']);
});
