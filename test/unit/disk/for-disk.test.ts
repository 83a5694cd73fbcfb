import { expect, test } from 'vitest';
import { forDisk } from '../../../src/integrations/disk/for-disk.ts';

const policy = `<meta http-equiv="content-security-policy" content="script-src 'self'; style-src 'self';">`;
const place = { path: 'questions/q-1/index.html', base: '/truce/', site: undefined };
const pageWith = (styles: string): string => `<head>${policy}${styles}</head><body><main class="page">1</main></body>`;

test('the note on a page from a disk has its style, whether the page holds its styles or links to them', () => {
  const linked = forDisk(pageWith('<link rel="stylesheet" href="/truce/_astro/shared.css">'), place);
  expect(linked).toContain('<link rel="stylesheet" href="../../_astro/shared.css">');
  const held = forDisk(pageWith('<style>@media (scripting:none){p{margin:0}}</style>'), place);
  expect(held).toContain('<style>@media (min-width:0){p{margin:0}}</style>');
  for (const html of [linked, held]) {
    expect(html).toContain('<p class="on-disk" role="note"');
    expect(html).toMatch(/<style>\.on-disk\{[^<]*<\/style><\/head>/);
    // One hash for each element of styles.
    expect(html.match(/'sha256-/g)).toHaveLength(html.split('<style>').length - 1);
  }
});
