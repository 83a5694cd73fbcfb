import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { trustedPolicies } from '../../src/domain/security-policy.ts';

/** What makes HTML or a script of a text. Reading `innerHTML` is not told from writing it: the code does neither. */
const SINK =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|dangerouslySetInnerHTML|DOMParser|createContextualFragment|srcdoc|execCommand|importScripts)\b|set:html|\bdocument\.write|\beval\(|\bnew (?:Function|Worker|SharedWorker)\b|set(?:Timeout|Interval)\(['"`]|setAttribute\(['"`]on|createElement\(['"`]script/g;

/** Each place that may, how often, and why. All but the last write a page of the course while it is built. */
const allowed: Record<string, { times: number; because: string }> = {
  'src/components/text/HeaderCell.astro': { times: 1, because: 'A cell of a table, as Markdown has rendered it.' },
  'src/components/text/CiteCourse.astro': {
    times: 1,
    because: 'A reference of the course, which citation-js has written as HTML.',
  },
  'src/pages/sources/index.astro': {
    times: 1,
    because: 'A reference of the course, which citation-js has written as HTML.',
  },
  'src/components/print/Adapt.astro': {
    times: 1,
    because: 'A lesson of the course, as Markdown has rendered it.',
  },
  'src/components/structured/StructuredData.astro': {
    times: 1,
    because: 'JSON without "<", in an element that does not run.',
  },
  'src/layouts/Frame.astro': { times: 1, because: 'A constant of the course, allowed by its fingerprint.' },
  'src/pages/index.astro': { times: 1, because: 'A constant of the course, allowed by its fingerprint.' },
  'src/components/site/next-lesson.ts': { times: 1, because: 'A constant of the course, made by a policy of its own.' },
};

const sources = globSync('src/**/*.{ts,tsx,astro,mjs}').map((file) => file.replaceAll('\\', '/'));
const codeOf = (file: string) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<![:'"])\/\/.*$/gm, '');

test('nothing makes HTML or a script of a text but in a few named places, each with its reason', () => {
  const found = sources.flatMap((file) => {
    const times = [...codeOf(file).matchAll(SINK)].length;
    return times > 0 ? [[file, times] as const] : [];
  });
  const known = Object.entries(allowed).map(([file, { times }]) => [file, times] as const);
  expect(found.toSorted()).toEqual(known.toSorted());
});

test.each([
  'x.innerHTML = text',
  '<p set:html={text} />',
  '<p dangerouslySetInnerHTML={{ __html: text }} />',
  "new DOMParser().parseFromString(text, 'text/html')",
  "setTimeout('run()')",
  "link.setAttribute('onclick', text)",
])('it is seen: %s', (code) => {
  expect(code.match(SINK)).toHaveLength(1);
});

test('the policies that the code makes are those that a page allows, and none passes on what it is given', () => {
  const made = sources.flatMap((file) => [...codeOf(file).matchAll(/createPolicy\(\s*'([^']+)', \{ \w+: (.*?) =>/g)]);
  expect(made.map(([, name = '']) => name).toSorted()).toEqual([...trustedPolicies].toSorted());
  expect(made.map(([, , given]) => given)).toEqual(made.map(() => '()'));
  expect(sources.filter((file) => codeOf(file).includes('createPolicy(')).length).toBe(made.length);
});
