import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Rooms of `src/`, from the ground up. A file may import from its own room and from those named, and nothing else. */
const rooms: Record<string, { may: string[]; instead: string }> = {
  schemas: { may: [], instead: 'A schema knows no other room. Move what it needs into src/schemas.' },
  domain: {
    may: ['type schemas'],
    instead: 'The domain is pure: import types of schemas only, and take everything else as an argument.',
  },
  store: {
    may: ['domain', 'strings'],
    instead: 'The store knows the domain. What it needs from above is an argument.',
  },
  strings: {
    may: ['type schemas', 'type domain', 'type store'],
    instead: 'Words know no code. Make the value an argument of the text.',
  },
  'content-access': {
    may: ['schemas', 'domain', 'content'],
    instead: 'Reading content needs schemas and the domain only. Logic belongs in src/domain.',
  },
  components: {
    may: ['schemas', 'domain', 'store', 'strings', 'content-access', 'styles'],
    instead: 'A component does not know pages, layouts or build steps. Pass it what it needs as a prop.',
  },
  layouts: {
    may: ['schemas', 'domain', 'store', 'strings', 'content-access', 'components', 'styles'],
    instead: 'A layout frames components and knows no page or build step.',
  },
  pages: {
    may: ['schemas', 'domain', 'store', 'strings', 'content-access', 'components', 'layouts', 'styles'],
    instead: 'A page fetches and frames. Build steps belong in src/integrations.',
  },
  scorm: {
    may: ['schemas', 'domain', 'store', 'strings'],
    instead: 'What runs in a package knows the record and no page: pages run inside it as they are.',
  },
  integrations: {
    may: ['schemas', 'domain', 'content', 'strings'],
    instead: 'A build step reads content through schemas and the domain only.',
  },
  commands: { may: [], instead: 'A command stands alone: it runs before anything is installed.' },
  styles: { may: [], instead: 'A style sheet imports style sheets only.' },
};

interface Import {
  from: string;
  to: string;
  room: string;
  typeOnly: boolean;
}

const sources = globSync('src/**/*.{ts,tsx,astro,mjs,css}').map((file) => file.replaceAll('\\', '/'));
const statement =
  /^\s*(?:import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s+)?['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]\)/gm;

function listImports(file: string): Import[] {
  return [...readFileSync(file, 'utf8').matchAll(statement)].map((match) => {
    const to = normalize(join(dirname(file), match[2] ?? match[3] ?? '')).replaceAll('\\', '/');
    return { from: file, to, room: to.split('/')[1] ?? '', typeOnly: Boolean(match[1]) };
  });
}

const roomOf = (file: string) => file.split('/')[1] ?? '';
const imports = sources.filter((file) => file.split('/').length > 2).flatMap(listImports);

test('imports go one way: schemas, domain, store, components, layouts, pages', () => {
  const wrong = imports.flatMap(({ from, to, room, typeOnly }) => {
    const rule = rooms[roomOf(from)];
    if (!rule) return [`${from} is in a room without a rule: add it to test/unit/architecture.test.ts`];
    // `src/strings.ts` is one file beside the folder of the same name.
    const target = room.replace(/\.ts$/, '');
    const fine =
      target === roomOf(from) || rule.may.includes(target) || (typeOnly && rule.may.includes(`type ${target}`));
    return fine ? [] : [`${from} imports ${to}. ${rule.instead}`];
  });
  expect(wrong).toEqual([]);
});

test('the imports that this test reads are really there', () => {
  expect(imports.length).toBeGreaterThan(100);
  expect(imports).toContainEqual(expect.objectContaining({ from: 'src/pages/index.astro', room: 'layouts' }));
});

/**
 * Packages that the domain may use. `@scure/base` writes and checks the text of sealed codes: arithmetic on its arguments,
 * without a clock, chance or a page, and not a thing to write a second time.
 */
const packagesOfDomain = ['@scure/base'];

/** What a source of the domain uses and may not, or undefined. */
function findForbidden(source: string): string | undefined {
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const forbidden =
    /\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\bcrypto\.|\bdocument\.|\bwindow\.|\blocalStorage\b|\bindexedDB\b|\bfetch\(/;
  const packages = [...code.matchAll(/(?:from|import) ?\(?'([^.'][^']*)'/g)].map(([, name = '']) => name);
  return code.match(forbidden)?.[0] ?? packages.find((name) => !packagesOfDomain.includes(name));
}

test('the domain sees no clock, chance, page or storage, and no package but one of pure arithmetic', () => {
  const wrong = sources
    .filter((file) => roomOf(file) === 'domain')
    .flatMap((file) => {
      const used = findForbidden(readFileSync(file, 'utf8'));
      return used ? [`${file} uses ${used}. Take it as an argument, so that a test can choose it.`] : [];
    });
  expect(wrong).toEqual([]);
});

test('a package beside the one that the domain may use is found', () => {
  const allowed = "import { bech32m } from '@scure/base';\nimport { open } from './armour.ts';\n";
  expect(findForbidden(allowed)).toBeUndefined();
  expect(findForbidden(`${allowed}import { z } from 'astro/zod';`)).toBe('astro/zod');
  expect(findForbidden(`${allowed}import '@scure/base/other';`)).toBe('@scure/base/other');
  expect(findForbidden(`${allowed}const at = Date.now();`)).toBe('Date.now');
});

test('only the store touches the storage of the browser', () => {
  const storage = /\b(localStorage|sessionStorage|indexedDB)\b/;
  const wrong = sources.filter((file) => roomOf(file) !== 'store' && storage.test(readFileSync(file, 'utf8')));
  expect(wrong.map((file) => `${file} touches the browser's storage: ask src/store instead.`)).toEqual([]);
});

const sizes = sources.map((file) => ({ file, lines: readFileSync(file, 'utf8').trimEnd().split('\n').length }));

test('no source file is longer than 200 lines', () => {
  const long = sizes.filter(({ lines }) => lines > 200);
  expect(long.map(({ file, lines }) => `${file} has ${lines} lines: split it by noun.`)).toEqual([]);
});

test('half of the source files are shorter than 60 lines', () => {
  const code = sizes.filter(({ file }) => !file.endsWith('.css')).map(({ lines }) => lines);
  const middle = code.toSorted((a, b) => a - b)[Math.floor(code.length / 2)];
  expect(middle).toBeLessThan(60);
});

test('no file is a drawer for everything, and no file only passes others on', () => {
  const drawers = sources.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.)/.test(file));
  const barrels = sources.filter((file) => /^export \* from/m.test(readFileSync(file, 'utf8')));
  expect([...drawers, ...barrels]).toEqual([]);
});
