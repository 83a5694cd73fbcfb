import { deflateRawSync } from 'node:zlib';
import { Inflate, strToU8, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { MAX_FILE, readGiven } from '../../src/components/reader/read-given.ts';
import { ZIP_LIMITS } from '../../src/components/reader/read-zip.ts';
import type { Given } from '../../src/domain/class/given.ts';

/** Reads files, and says how many were found besides those that were given. */
async function read(...files: File[]): Promise<{ given: Given[]; more: number }> {
  const given: Given[] = [];
  let more = 0;
  for await (const one of readGiven(files, (count) => {
    more += count;
  }))
    given.push(one);
  return { given, more };
}
const say = ({ given }: { given: Given[] }) =>
  given.map((one) => [one.source, 'text' in one ? one.text.slice(0, 30) : one.fault.type]);
// A zip's bytes lie in a buffer of their own.
const fileOf = (bytes: Uint8Array | string, name = 'file') => new File([bytes as Uint8Array<ArrayBuffer>], name);
const zip = (entries: Record<string, Uint8Array>) => zipSync(entries, { level: 9 });

/** A zip as tools write it that do not know the sizes when they begin: they stand behind the data and at the end only. */
function streamed(name: string, text: string): Uint8Array {
  const whole = zip({ [name]: strToU8(text) });
  const view = new DataView(whole.buffer, whole.byteOffset);
  view.setUint16(6, view.getUint16(6, true) | 8, true);
  for (const at of [14, 18, 22]) view.setUint32(at, 0, true);
  return whole;
}

describe('files', () => {
  it('are read as text in the usual character sets', async () => {
    const wide = new Uint8Array([0xff, 0xfe, ...[...'Zoë'].flatMap((letter) => [letter.charCodeAt(0), 0])]);
    const old = new Uint8Array([0x5a, 0x6f, 0xeb]);
    expect(say(await read(fileOf('Zoë', 'a'), fileOf('\ufeffZoë', 'b'), fileOf(wide, 'c'), fileOf(old, 'd')))).toEqual([
      ['a', 'Zoë'],
      ['b', 'Zoë'],
      ['c', 'Zoë'],
      ['d', 'Zoë'],
    ]);
  });

  it('that are no text are named: empty, too big, pictures, pages to print, documents, folders', async () => {
    const broken = new File(['x'], 'folder');
    broken.slice = () => {
      throw new Error('It cannot be read.');
    };
    const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1]);
    const sheet = zip({ '[Content_Types].xml': strToU8('<x/>'), 'xl/workbook.xml': strToU8('<x/>') });
    expect(
      say(
        await read(
          fileOf('', 'empty'),
          fileOf(new Uint8Array(MAX_FILE + 1).fill(65), 'big'),
          fileOf(picture, 'png'),
          fileOf(
            Uint8Array.from({ length: 600 }, (_, place) => 1 + (place % 30)),
            'noise',
          ),
          fileOf('%PDF-1.7', 'pdf'),
          fileOf(sheet, 'xlsx'),
          fileOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'doc'),
          broken,
          fileOf('fine', 'last'),
        ),
      ),
    ).toEqual([
      ['empty', 'empty'],
      ['big', 'too-big'],
      ['png', 'binary'],
      ['noise', 'binary'],
      ['pdf', 'pdf'],
      ['xlsx', 'office'],
      ['doc', 'office'],
      ['folder', 'unread'],
      ['last', 'fine'],
    ]);
  });
});

describe('zips', () => {
  it('give their files, folders and what systems put into them left out, and say how many there are', async () => {
    const own = zip({
      'Week 3/': new Uint8Array(),
      'Week 3/müller_1_truce.json': strToU8('{"a": 1}'),
      'Week 3/plain.txt': strToU8('hello'),
      '__MACOSX/Week 3/._plain.txt': strToU8('junk'),
      '.DS_Store': strToU8('junk'),
    });
    const result = await read(fileOf('first', 'a.txt'), fileOf(own, 'class.zip'));
    expect(say(result)).toEqual([
      ['a.txt', 'first'],
      ['class.zip › Week 3/müller_1_truce.json', '{"a": 1}'],
      ['class.zip › Week 3/plain.txt', 'hello'],
    ]);
    expect(result.more).toBe(1);
  });

  it('are read however they were packed: stored, or with sizes behind the data', async () => {
    const stored = zipSync({ 'a.txt': strToU8('stored') }, { level: 0 });
    expect(say(await read(fileOf(stored, 's.zip'), fileOf(streamed('b.txt', 'streamed'), 't.zip')))).toEqual([
      ['s.zip › a.txt', 'stored'],
      ['t.zip › b.txt', 'streamed'],
    ]);
  });

  it('within zips, and other things that are no text, are named and not opened', async () => {
    const inner = zip({ 'x.txt': strToU8('x') });
    const own = zip({
      'inner.zip': inner,
      'a.pdf': strToU8('%PDF-1.7'),
      'b.txt': new Uint8Array(),
      'c.txt': strToU8('c'),
    });
    expect(say(await read(fileOf(own, 'z.zip')))).toEqual([
      ['z.zip › inner.zip', 'zip-inside'],
      ['z.zip › a.pdf', 'pdf'],
      ['z.zip › b.txt', 'empty'],
      ['z.zip › c.txt', 'c'],
    ]);
  });

  it('stop unpacking one file at its limit, and go on with the next', async () => {
    // A thousand times its size: what zip bombs are made of.
    const bomb = zip({ 'zeros.json': new Uint8Array(60_000_000).fill(32), 'ok.json': strToU8('ok') });
    expect(bomb.length).toBeLessThan(80_000);
    const pushes = vi.spyOn(Inflate.prototype, 'push');
    expect(say(await read(fileOf(bomb, 'bomb.zip')))).toEqual([
      ['bomb.zip › zeros.json', 'too-big'],
      ['bomb.zip › ok.json', 'ok'],
    ]);
    // Its first few thousand bytes are more than enough, and the rest is not touched; one push is for the next file.
    expect(pushes.mock.calls.length).toBeLessThanOrEqual(3);
    pushes.mockRestore();
  });

  it('stop as a whole at the limit of all files together, and at the limit of their number', async () => {
    const just = new Uint8Array(ZIP_LIMITS.each).fill(32);
    const many = zip(Object.fromEntries(Array.from({ length: 60 }, (_, place) => [`${place}.txt`, just])));
    const all = say(await read(fileOf(many, 'many.zip')));
    expect(all.length).toBeLessThanOrEqual(51);
    expect(all.at(-1)).toEqual(['many.zip', 'zip-total']);
    const crowd = zip(
      Object.fromEntries(Array.from({ length: ZIP_LIMITS.entries + 1 }, (_, place) => [`${place}.txt`, strToU8('x')])),
    );
    const read500 = say(await read(fileOf(crowd, 'crowd.zip')));
    expect(read500.length).toBe(ZIP_LIMITS.entries + 1);
    expect(read500.at(-1)).toEqual(['crowd.zip', 'zip-entries']);
  });

  it('that are locked, cut off or damaged are named', async () => {
    const whole = zip({ 'a.txt': strToU8('hello hello hello hello'), 'b.txt': strToU8('b') });
    const change = (at: (view: DataView) => void) => {
      const copy = whole.slice();
      at(new DataView(copy.buffer));
      return copy;
    };
    const directory = new DataView(whole.buffer, whole.byteOffset).getUint32(whole.length - 6, true);
    const locked = change((view) => view.setUint16(directory + 8, 1, true));
    const strange = change((view) => view.setUint16(directory + 10, 14, true));
    const torn = change((view) => view.setUint32(40, 0xffff_ffff, true));
    const astray = change((view) => view.setUint32(directory + 42, 7, true));
    expect(
      say(
        await read(
          fileOf(locked, 'locked.zip'),
          fileOf(strange, 'strange.zip'),
          fileOf(torn, 'torn.zip'),
          fileOf(astray, 'astray.zip'),
          fileOf(whole.slice(0, whole.length - 30), 'cut.zip'),
          fileOf(zip({}), 'nothing.zip'),
        ),
      ),
    ).toEqual([
      ['locked.zip › a.txt', 'zip-locked'],
      ['locked.zip › b.txt', 'b'],
      ['strange.zip › a.txt', 'zip-locked'],
      ['strange.zip › b.txt', 'b'],
      ['torn.zip › a.txt', 'zip-broken'],
      ['torn.zip › b.txt', 'b'],
      ['astray.zip › a.txt', 'zip-broken'],
      ['astray.zip › b.txt', 'b'],
      ['cut.zip', 'zip-broken'],
      ['nothing.zip', 'empty'],
    ]);
  });

  it('never throw, whichever byte is changed or cut', async () => {
    const whole = zip({ 'a.txt': strToU8('hello hello hello hello'), 'b.txt': deflateRawSync('x'.repeat(99)) });
    for (let place = 0; place < whole.length; place++) {
      const changed = whole.slice();
      changed[place] = 255 - (changed[place] ?? 0);
      const { given } = await read(fileOf(changed, 'z.zip'), fileOf(whole.slice(0, place), 'y.zip'));
      expect(given.length).toBeGreaterThan(1);
    }
  });
});
