import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type LockedPackage, nameOf, reachedFrom, readLock } from '../../support/lock.ts';

const lock = readLock();
const packages = Object.entries(lock).filter(([path]) => path !== '');

/** Licences that let anybody use, change and pass on what the project is built with. */
const allowed = new Set([
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'Python-2.0'],
  ...['Zlib', 'WTFPL', 'W3C-20150513', 'MPL-2.0'],
]);

/** Packages with another licence, or none in their own words, each with that licence and why it may be here. */
const exceptions: Record<string, { licence: string | undefined; why: string }> = {
  '@citolab/qti-components': {
    licence: 'GPL-3.0-only',
    why: 'a player that reads our QTI in the tests; nothing of it is built in',
  },
  citeproc: {
    licence: 'CPAL-1.0 OR AGPL-1.0',
    why: 'taken under CPAL; sets references at build time and reaches no reader',
  },
  '@cspell/dict-en-gb-ise': { licence: 'LGPL-3.0-or-later', why: 'a list of words for the spelling check' },
  '@cspell/dict-en-common-misspellings': { licence: 'CC BY-SA 4.0', why: 'a list of words for the spelling check' },
  '@heximal/expressions': { licence: 'BSD 3-Clause', why: 'BSD-3-Clause in other words' },
  '@vue/compiler-sfc': { licence: undefined, why: 'MIT in its file LICENSE' },
  'os-shim': { licence: undefined, why: 'MIT in an older form of the field' },
  'rx-lite': { licence: undefined, why: 'Apache-2.0 in an older form of the field' },
};

/** sharp brings libvips under the LGPL as a library of its own, which a build calls and no reader is sent. */
const isLibvips = (name: string) => name.startsWith('@img/sharp-');

/** Whether an SPDX expression without nested brackets is met by these licences. */
const meets = (expression: string, licences: ReadonlySet<string>): boolean =>
  expression
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => licences.has(licence)));

const withLibvips = new Set([...allowed, 'LGPL-3.0-or-later']);

function findUnlicensed(entries: readonly (readonly [string, LockedPackage])[]): string[] {
  return entries.flatMap(([path, { license }]) => {
    const name = nameOf(path);
    const named = exceptions[name];
    if (named && named.licence === license) return [];
    if (license && meets(license, isLibvips(name) ? withLibvips : allowed)) return [];
    return [`${name} is under ${license ?? 'no licence'}: leave it out, or say in this test why it may stay.`];
  });
}

test('every package is under a licence that the project allows, or a named exception', () => {
  expect(packages.length).toBeGreaterThan(500);
  expect(findUnlicensed(packages)).toEqual([]);
});

test('an exception that is no longer there, or has another licence by now, is told', () => {
  for (const [name, { licence }] of Object.entries(exceptions)) {
    const found = packages.filter(([path]) => nameOf(path) === name);
    expect(
      found.map(([, { license }]) => license),
      name,
    ).toContain(licence);
  }
});

test('a licence that is not allowed is found, also where another has to be kept beside it', () => {
  const find = (license?: string) =>
    findUnlicensed([['node_modules/some', { version: '1.0.0', ...(license ? { license } : {}) }]]);
  for (const fine of ['MIT', '(MIT OR GPL-3.0-only)', 'MIT AND Zlib']) expect(find(fine), fine).toEqual([]);
  for (const wrong of ['GPL-3.0-only', 'MIT AND GPL-3.0-only', 'LGPL-3.0-or-later', 'UNLICENSED', undefined])
    expect(find(wrong), wrong).toHaveLength(1);
});

/** Names of the packages that the source imports: "@astrojs/rss" of "@astrojs/rss/dist/x". */
function listImported(): Set<string> {
  const files = globSync('{src/**/*.{ts,tsx,astro,mjs},astro.config.mjs}');
  const statement = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'".][^'"]*)['"]/g;
  const names = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(statement)].flatMap(([, name = '']) =>
      /^(node|astro|virtual):/.test(name) ? [] : [/^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? ''],
    ),
  );
  return new Set(names);
}

test('the source imports no package that would put the course under the GPL, nor one that brings such a package along', () => {
  const imported = listImported();
  expect(imported).toContain('react');
  const reached = reachedFrom(lock, imported);
  expect(reached.size).toBeGreaterThan(100);
  const free = new Set([
    ...withLibvips,
    'CPAL-1.0',
    ...Object.values(exceptions).flatMap(({ licence }) => (licence && !/GPL/.test(licence) ? [licence] : [])),
  ]);
  const bound = [...reached].filter((path) => {
    const license = lock[path]?.license ?? '';
    return /(^|\W)A?GPL/.test(license) && !meets(license, free);
  });
  expect(bound).toEqual([]);
});
