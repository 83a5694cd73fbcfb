import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_SET, readSetLink, writeSetLink } from '../../../src/domain/cards/set-link.ts';

const ids = Array.from({ length: 60 }, (_, i) => `q-${i}`);
const known = new Set(ids);
const read = (hash: string) => readSetLink(hash, (id) => known.has(id));

test('a link opens what it names, in its order, also when a mail program has escaped it', () => {
  expect(writeSetLink(['q-2', 'q-1'])).toBe('#set=q-2,q-1');
  expect(read('#set=q-2,q-1')?.questions).toEqual(['q-2', 'q-1']);
  expect(read('#set=q-2%2Cq-1')?.questions).toEqual(['q-2', 'q-1']);
  expect(read('#main')).toBeUndefined();
  expect(read('')).toBeUndefined();
});

test('what cannot be opened is named and left out, and the rest opens', () => {
  const linked = read('#set=q-1,gone,q-2,Not%20an%20id,q-1,,q-3');
  expect(linked?.questions).toEqual(['q-1', 'q-2', 'q-3']);
  expect(linked?.left).toMatchObject({
    unknown: { count: 1, named: ['gone'] },
    mangled: { count: 1, named: ['Not an id'] },
    repeated: { count: 1, named: ['q-1'] },
    over: { count: 0 },
  });
});

test('a link opens fifty questions at most', () => {
  const linked = read(writeSetLink(ids));
  expect(linked?.questions).toEqual(ids.slice(0, MAX_SET));
  expect(linked?.left.over).toEqual({ count: 10, named: ids.slice(50, 55) });
});

test('any text gives a set of known questions, and says what it left out in a few words', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom(...ids, 'gone', '%', '\ud800'))),
      (text) => {
        const linked = read(`#set=${typeof text === 'string' ? text : text.join(',')}`);
        expect(linked).toBeDefined();
        expect(linked?.questions.every((id) => known.has(id))).toBe(true);
        expect(new Set(linked?.questions).size).toBe(linked?.questions.length);
        expect(JSON.stringify(linked?.left).length).toBeLessThan(3000);
      },
    ),
  );
});

test('of a text of ten million letters no more is read than a link can need', () => {
  for (const part of ['a', ',', 'q-1,', '%2C', 'a-']) {
    let asked = 0;
    const hash = `#set=${part.repeat(10_000_000 / part.length)}`;
    const linked = readSetLink(hash, (id) => {
      asked += id.length;
      return known.has(id);
    });
    expect(linked?.cut).toBe(true);
    expect(asked).toBeLessThanOrEqual(20_000);
    expect(JSON.stringify(linked).length).toBeLessThan(3000);
  }
});
