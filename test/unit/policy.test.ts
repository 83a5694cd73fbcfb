import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { joinStyles, lightenStyles, takeInSheets, tightenPolicy } from '../../src/integrations/policy.ts';

// printf %s 'a()' | openssl dgst -sha256 -binary | base64
const script = "'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='";
const page = (hashes: string) =>
  `<meta http-equiv="content-security-policy" content="script-src 'self'${hashes};"><script>a()</script>`;

test('a policy keeps the hash of a script that the page holds', () => {
  expect(tightenPolicy(page(` ${script}`))).toContain(script);
});

test('a policy drops hashes of scripts and styles that other pages hold', () => {
  const foreign = " 'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='";
  expect(tightenPolicy(page(` ${script}${foreign}`))).toBe(page(` ${script}`));
});

test('the styles of a page become one, in their order, at the end of its head', () => {
  const html = '<head><style>a{}</style><link rel="preload"><style>b{}\n</style></head><body><style>c{}</style></body>';
  expect(joinStyles(html)).toBe('<head><link rel="preload"><style>a{}b{}c{}</style></head><body></body>');
});

test('a policy allows the styles that the page holds and no others', () => {
  const styled = (hashes: string) =>
    `<meta http-equiv="content-security-policy" content="style-src 'self'${hashes};"><style>a()</style>`;
  expect(tightenPolicy(styled(" 'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='"))).toBe(styled(` ${script}`));
});

test('a policy does not allow a script that Astro has not listed', () => {
  expect(tightenPolicy(page(''))).toBe(page(''));
});

test('the sheets that a lesson links to come into its head, in their order and once each', async () => {
  const link = (name: string) => `<link rel="stylesheet" href="/_astro/${name}.css">`;
  const html = `<head><style>a{}</style></head><body>${link('b')}<p>1</p>${link('c')}${link('b')}<link rel="island-sheet" href="/d.css"></body>`;
  const taken = await takeInSheets(html, async (address) => `${address.slice(8, 9)}{}`);
  expect(joinStyles(taken)).toBe(
    '<head><style>a{}b{}c{}</style></head><body><p>1</p><link rel="island-sheet" href="/d.css"></body>',
  );
});

test('a typeface loses the number that the build gave it, and a file keeps its name', () => {
  const css =
    'src:url("/_astro/fonts/2cf7602d5d6c074a.woff2");font-family:Figtree-0f940b0b1e315756,"Figtree-0f940b0b1e315756 fallback: Arial"';
  expect(joinStyles(`<head><style>${css}</style></head>`)).toBe(
    '<head><style>src:url("/_astro/fonts/2cf7602d5d6c074a.woff2");font-family:Figtree,"Figtree fallback: Arial"</style></head>',
  );
});

test('the order of the layers is said once, and is that of the style sheets', () => {
  const order = /@layer ([^;{]+);/.exec(readFileSync('src/styles/layers.css', 'utf8'))?.[1]?.replaceAll(' ', '');
  expect(lightenStyles('@layer reset,base;@layer parts{a{}}@layer print;@layer reset{b{}}')).toBe(
    `@layer ${order};@layer parts{a{}}@layer reset{b{}}`,
  );
});

test('the stack of a typeface stands where it is used', () => {
  const css =
    ':root{--font-sans:"Figtree-0f940b0b1e315756",Arial;}:root{--sans:var(--font-sans);--other:var(--font-none)}';
  expect(lightenStyles(css)).toBe(':root{--sans:"Figtree",Arial;--other:var(--font-none)}');
});

test('no typeface takes the place of another in a page that has been painted', () => {
  expect(lightenStyles('@font-face{font-display:swap;src:x}')).toBe('@font-face{font-display:optional;src:x}');
});
