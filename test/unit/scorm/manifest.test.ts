import { describe, expect, test } from 'vitest';
import type { ScormVersion } from '../../../src/domain/parcel/parcel.ts';
import { checkManifest } from '../../../src/integrations/exports/scorm/check-manifest.ts';
import { writeManifest } from '../../../src/integrations/exports/scorm/manifest.ts';
import { lintManifest } from '../../support/lint-manifest.ts';

const files = ['index.html', 'scorm.js', 'pages/course/why-they-fight/index.html'];
const packed = new Set(files);
const make = (version: ScormVersion) =>
  writeManifest(
    {
      ...{ id: 'truce-why-they-fight', title: 'Truce: Why <they> fight', summary: 'Two “sides” & one budget.' },
      ...{ edition: '2026.1', credit: 'Truce, edition 2026.1, CC BY.', files },
    },
    version,
  );

describe.each(['1.2', '2004'] as const)('a manifest for SCORM %s', (version) => {
  const good = make(version);

  test('is valid by the schemas of ADL and by our own checks', async () => {
    expect(await lintManifest(good, version)).toEqual([]);
    expect(checkManifest(good, version, packed)).toEqual([]);
  });

  test('says what it is, under which licence, and in which edition', () => {
    for (const text of ['Why &#x3C;they&gt; fight', 'Two “sides” &#x26; one budget.', 'CC BY', '2026.1'])
      expect(good).toContain(text);
  });

  test.each([
    ['elements in another order', /(<organizations[\s\S]*<\/organizations>)(<resources[\s\S]*<\/resources>)/, '$2$1'],
    ['an element that is none', '<resources>', '<resourcez/><resources>'],
    ['two things of one id', 'identifier="truce-why-they-fight-item"', 'identifier="truce-why-they-fight-course"'],
  ])('is refused by the schemas with %s', async (_what, from, to) => {
    const bad = good.replace(from, to);
    expect(bad).not.toBe(good);
    expect(await lintManifest(bad, version)).not.toEqual([]);
  });

  const kind = version === '1.2' ? 'adlcp:scormtype' : 'adlcp:scormType';
  const otherKind = version === '1.2' ? 'adlcp:scormType' : 'adlcp:scormtype';
  test.each([
    ['a reference to nothing', 'identifierref="truce-why-they-fight-pages"', 'identifierref="none"', 'no resource'],
    ['a default that is not there', 'default="truce-why-they-fight-course"', 'default="other"', 'not there'],
    ['the other edition’s name of the type', kind, otherKind, kind],
    ['another version', /<schemaversion>[^<]*/, '<schemaversion>CAM 1.3', 'CAM 1.3'],
    [
      'a space in an id',
      'identifier="truce-why-they-fight-item"',
      'identifier="truce item"',
      'cannot be an identifier',
    ],
    ['a file that is not packed', 'href="scorm.js"', 'href="gone.js"', '"gone.js" is listed and not packed'],
    ['a file that is not listed', '<file href="scorm.js" />', '', '"scorm.js" is packed and not listed'],
    ['a first page that is none of its files', '<file href="index.html" />', '', 'launched and not among the files'],
    ['nothing to launch', /<item [\s\S]*<\/item>/, '', 'nothing to launch'],
  ])('is refused by our checks with %s', (_what, from, to, why) => {
    const bad = good.replace(from, to);
    expect(bad).not.toBe(good);
    expect(checkManifest(bad, version, packed).join('\n')).toContain(why);
  });
});
