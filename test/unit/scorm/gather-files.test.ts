import { expect, test } from 'vitest';
import { gatherFiles } from '../../../src/integrations/exports/scorm/gather-files.ts';
import { parsePage } from '../../../src/integrations/exports/scorm/relocate.ts';
import type { Site } from '../../../src/integrations/exports/scorm/site.ts';

test('a package takes what its pages and their scripts name, and nothing of the offline copy', () => {
  const texts: Record<string, string> = {
    '_astro/page.js': 'import("./late.js")',
    '_astro/late.js': 'register("/offline.js");fetch("/offline.json")',
    'offline.js': '',
    'offline.json': '',
    'manifest.webmanifest': '',
  };
  const page = '<link rel="manifest" href="/manifest.webmanifest"><script src="/_astro/page.js"></script>';
  const site: Site = {
    base: '/',
    has: (file) => file in texts,
    read: (file) => new TextEncoder().encode(texts[file]),
    parse: () => parsePage(page),
  };
  expect(gatherFiles([''], site)).toEqual(['_astro/late.js', '_astro/page.js']);
});
