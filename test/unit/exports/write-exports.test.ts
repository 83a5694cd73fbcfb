import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { CannotMake, type Format } from '../../../src/integrations/exports/format.ts';
import { toPlainText } from '../../../src/integrations/exports/question-text.ts';
import { writeExports } from '../../../src/integrations/exports/write-exports.ts';
import { writeXml, x } from '../../../src/integrations/exports/xml.ts';
import { packFiles } from '../../../src/integrations/exports/zip.ts';
import { toMarkup } from '../../support/to-markup.ts';
import { readXml, textOf } from '../../support/xml-tree.ts';

describe('a package', () => {
  const files = new Map([
    ['mimetype', 'application/epub+zip'],
    ['text/one.html', '<p>One</p>'.repeat(100)],
  ]);

  test('holds its files in their order, the same ones in the same bytes', () => {
    const packed = packFiles(files);
    expect(Object.keys(unzipSync(packed))).toEqual(['mimetype', 'text/one.html']);
    expect(packFiles(new Map(files))).toEqual(packed);
    expect(packFiles(new Map([...files, ['more', 'x']]))).not.toEqual(packed);
  });

  test('leaves uncompressed what has to be', () => {
    const text = Buffer.from(packFiles(files, ['mimetype'])).toString('latin1');
    expect(text).toContain('mimetypeapplication/epub+zip');
    expect(text).not.toContain('<p>One</p><p>One</p>');
  });

  test('holds files that everyone may read once they are unpacked', () => {
    const packed = Buffer.from(packFiles(files));
    const entry = packed.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    expect((packed.readUInt32LE(entry + 38) >>> 16).toString(8)).toBe('100644');
  });

  test.each(['/etc/passwd', '../up', 'a b', 'a//b', ''])('takes no file called %j', (name) => {
    expect(() => packFiles(new Map([[name, '']]))).toThrow('cannot stand in a package');
  });
});

describe('XML', () => {
  test('is escaped and declared', () => {
    expect(writeXml(x('name', { of: '"A" & b' }, 'a < b & c'))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><name of="&#x22;A&#x22; &#x26; b">a &#x3C; b &#x26; c</name>\n',
    );
  });
  test('is well-formed whatever a text looks like, and comes back whole', () => {
    const text = 'a ]]> b <![CDATA[ c --> &amp; ]]';
    const written = writeXml(x('name', [text, '>', { type: 'cdata', value: text }]));
    expect(written).not.toMatch(/\]\]>(?!<)/);
    expect(textOf(readXml(written))).toBe(`${text}>`);
  });
  test('refuses what it cannot hold', () => {
    expect(() => writeXml(x('name', 'a\u0000b'))).toThrow('control character');
    expect(() => writeXml(x('name', 'a\ud83d'))).toThrow('control character');
    expect(() => writeXml(x('name', x('child', 'a')))).toThrow('Put the child of <name> into a list');
  });
});

test('emphasis becomes markup or goes', () => {
  expect(toMarkup('Which is *not* < 3?')).toBe('Which is <em>not</em> &#x3C; 3?');
  expect(toPlainText('Which is *not* < 3?')).toBe('Which is not < 3?');
});

describe('writing all formats', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'exports-'));
    await mkdir(join(folder, 'downloads'));
    await writeFile(join(folder, 'downloads', 'truce-course.json'), '{"title":"Truce"}');
  });
  const text: Format = {
    id: 'text',
    make: () => [{ file: 'a.txt', title: 'A text', module: null, bytes: new TextEncoder().encode('a') }],
  };

  test('lists each file with its size and checksum', async () => {
    const rows = await writeExports(folder, [text], () => {});
    expect(rows.map(({ file, bytes }) => [file, bytes])).toEqual([
      ['truce-course.json', 17],
      ['a.txt', 1],
    ]);
    expect(rows[1]?.sha256).toBe('ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb');
    expect(JSON.parse(await readFile(join(folder, 'downloads', 'index.json'), 'utf8'))).toEqual(rows);
  });

  test('takes away what an earlier run made and this one does not', async () => {
    await writeFile(join(folder, 'downloads', 'of-somebody-else.txt'), '');
    await writeExports(folder, [text], () => {});
    await writeExports(folder, [], () => {});
    expect((await readdir(join(folder, 'downloads'))).toSorted()).toEqual([
      'index.json',
      'of-somebody-else.txt',
      'truce-course.json',
    ]);
  });

  test('goes on without a format that cannot be made here, and says so', async () => {
    const told: string[] = [];
    const none: Format = {
      id: 'none',
      make: () => {
        throw new CannotMake('there is no Chromium.');
      },
    };
    const rows = await writeExports(folder, [none, text], (line) => told.push(line));
    expect(rows).toHaveLength(2);
    expect(told).toContain('none is left out: there is no Chromium.');
  });

  test('stops at a mistake of ours and at two files of one name', async () => {
    const broken: Format = {
      id: 'broken',
      make: () => {
        throw new Error('a mistake');
      },
    };
    await expect(writeExports(folder, [broken], () => {})).rejects.toThrow('a mistake');
    await expect(writeExports(folder, [text, text], () => {})).rejects.toThrow('Two exports would be called a.txt');
  });

  test('says what to do where nothing is built', async () => {
    await expect(writeExports(join(folder, 'nowhere'), [], () => {})).rejects.toThrow('npm run build');
  });
});
