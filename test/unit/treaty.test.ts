import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findLatestTreaty,
  isComplete,
  isSameTreaty,
  listLongest,
  listMissing,
  type TreatyFields,
  treatyParts,
} from '../../src/domain/treaty.ts';
import { COLUMNS, renderTreaty, wrapText } from '../../src/domain/treaty-text.ts';
import { treatyWords as words } from '../../src/strings/treaty.ts';
import { anyRecord } from '../support/any-event.ts';
import { answered, happened } from '../support/events.ts';

const ids = treatyParts.flatMap((part) => part.fields.map(({ id }) => id));
const text = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(' ', '\n', '\r\n', 'lead')), {
  maxLength: 40,
});
/** Any form, with fields that the course does not know. */
const anyFields: fc.Arbitrary<TreatyFields> = fc.dictionary(
  fc.constantFrom(...ids, 'of-a-later-form', 'constructor'),
  text.map((pieces) => pieces.join('')),
  { noNullPrototype: true },
);
const filled = Object.fromEntries(ids.map((id) => [id, `text of ${id}`]));
const wordsOf = (all: string) => all.split(/[ \t\r\n]+/).filter(Boolean);

describe('the form', () => {
  it('has ids that can stand in a record, each once', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[a-z]+(-[a-z]+)*$/.test(id))).toBe(true);
  });

  it('gives both departments as many fields, and words of the same length for the same thing', () => {
    const of = (side: string) =>
      treatyParts.flatMap((part) => part.fields.filter((field) => 'side' in field && field.side === side));
    expect(of('sales').length).toBe(of('marketing').length);
    expect(words.fields['sales-promises'].hint).toBe(words.fields['marketing-promises'].hint);
    for (const id of ['sales-promises', 'marketing-promises'] as const)
      expect(words.fields[id].example.split('\n')).toHaveLength(3);
  });
});

describe('the latest treaty', () => {
  const drafted = (lead: string, id: string, minute: number) =>
    happened({ type: 'drafted', fields: { lead } }, id, minute);

  it('is the last one of the record, whatever came after it', () => {
    expect(findLatestTreaty([])).toBeUndefined();
    expect(findLatestTreaty([happened(answered(), 'a')])).toBeUndefined();
    const latest = drafted('second', 'c', 2);
    expect(findLatestTreaty([drafted('first', 'b', 1), latest, happened(answered(), 'd', 3)])).toBe(latest);
  });

  it('is there when any treaty is', () => {
    fc.assert(
      fc.property(anyRecord, (events) => {
        expect(findLatestTreaty(events) !== undefined).toBe(events.some(({ type }) => type === 'drafted'));
      }),
    );
  });
});

describe('what is missing', () => {
  it('is everything at first and nothing at last', () => {
    expect(listMissing({})).toEqual(ids);
    expect(isComplete(filled)).toBe(true);
    expect(listMissing({ ...filled, lead: ' \n' })).toEqual(['lead']);
    expect(isComplete({ ...filled, lead: '' })).toBe(false);
  });

  it('and what is written make up the form', () => {
    fc.assert(
      fc.property(anyFields, (fields) => {
        const missing = listMissing(fields);
        expect(isComplete(fields)).toBe(missing.length === 0);
        expect([...missing, ...listLongest(fields, 99)].toSorted()).toEqual(ids.toSorted());
      }),
    );
  });

  it('names the longest fields first', () => {
    expect(listLongest({ lead: 'xx', meeting: 'xxxx', changes: 'xxx' }, 2)).toEqual(['meeting', 'changes']);
  });
});

it('takes an empty field for none', () => {
  expect(isSameTreaty({}, { lead: '' })).toBe(true);
  expect(isSameTreaty({ lead: 'a' }, {})).toBe(false);
  expect(isSameTreaty({}, { lead: 'a' })).toBe(false);
});

describe('wrapping', () => {
  it('keeps every word, in order, and lines to their length unless one word is longer', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 90 }), (pieces, columns) => {
        const lines = wrapText(pieces.join(''), columns);
        expect(wordsOf(lines.join('\n'))).toEqual(wordsOf(pieces.join('')));
        for (const line of lines) expect([...line].length <= columns || wordsOf(line).length === 1).toBe(true);
      }),
    );
  });

  it('fills each line as far as the next word allows, and keeps the breaks of the writer', () => {
    expect(wrapText('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrapText('one\r\n\r\ntwo', 7)).toEqual(['one', '', 'two']);
    expect(wrapText('a https://example.org/long b', 10)).toEqual(['a', 'https://example.org/long', 'b']);
    expect(wrapText('😀😀 😀', 4)).toEqual(['😀😀 😀']);
  });
});

describe('the text file', () => {
  it('holds every label and every word, in order, at 78 columns', () => {
    fc.assert(
      fc.property(anyFields, (fields) => {
        const file = renderTreaty(fields, words);
        let from = 0;
        for (const id of ids) {
          from = file.indexOf(`\n${words.fields[id].label}\n`, from);
          expect(from).toBeGreaterThan(0);
          const written = wordsOf(fields[id]?.trim() || words.open);
          from += words.fields[id].label.length + 1;
          expect(wordsOf(file.slice(from)).slice(0, written.length)).toEqual(written);
        }
        for (const line of file.split('\n'))
          expect([...line].length <= COLUMNS || wordsOf(line).length === 1).toBe(true);
        expect(file).not.toContain('undefined');
      }),
    );
  });

  it('reads like a page', () => {
    const file = renderTreaty({ lead: 'A name with a company.\nAnd a date.' }, words);
    expect(file).toMatchInlineSnapshot(`
      "Treaty between Sales and Marketing
      ==================================


      Who we are
      ----------

      Company
        (still open)

      For Sales
        (still open)

      For Marketing
        (still open)


      1. What our words mean
      ----------------------

      A lead is
        A name with a company.
        And a date.

      A qualified lead is
        (still open)

      A lead goes back when
        (still open)


      2. What each promises
      ---------------------

      Sales promises Marketing
        (still open)

      Marketing promises Sales
        (still open)


      3. When we meet
      ---------------

      How often, and who comes
        (still open)

      What is decided there
        (still open)


      4. What we count together
      -------------------------

      Our shared numbers
        (still open)


      5. What stays separate
      ----------------------

      Sales’ own number
        (still open)

      Marketing’s own number
        (still open)

      What else stays separate
        (still open)


      6. When we look at it again
      ---------------------------

      Review date
        (still open)

      How we change or end it
        (still open)


      Signed
      ------

      For Sales      ______________________________  Date ______________

      For Marketing  ______________________________  Date ______________
      "
    `);
  });
});
