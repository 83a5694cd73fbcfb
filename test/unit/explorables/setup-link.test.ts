import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { explorableIds, explorables, explorablesIn } from '../../../src/domain/explorables/explorables.ts';
import { readSetupLink } from '../../../src/domain/explorables/setup-link.ts';
import { holdsSetup, isSetupText, MAX_SETUP, toFragment } from '../../../src/domain/explorables/setup-text.ts';

const page = 'https://example.org/truce/course/why-they-fight/economic-friction/';
const setup = '1.plan-10-15-20-55.shared-40.end';
const link = page + toFragment('budget-table', setup);
const read = (text: string) => readSetupLink('budget-table', text);
const reasonOf = (text: string) => {
  const found = read(text);
  return found.ok ? found.value : found.reason;
};

describe('a link to a set-up', () => {
  it.each([
    link,
    `  ${link}\n`,
    `<${link}>`,
    `Set it like this: “${link}”, please.`,
    `${link}.`,
    link.toUpperCase(),
    link.replace('=', '%3D').replaceAll('.', '%2E'),
    `#budget-table=${setup}`,
    `budget-table=${setup}`,
    link.replace('https://example.org', 'http://localhost:4321'),
    `file:///home/x/course/index.html#budget-table=${setup}`,
  ])('is found in %s', (text) => {
    expect(read(text)).toEqual({ ok: true, value: setup });
  });

  it('of how the lesson starts is one too', () => {
    expect(read(`${page}#budget-table=1.end`)).toEqual({ ok: true, value: '1.end' });
  });

  it('from the page of somebody who has predicted sends others to predict first', () => {
    expect(read(`${page}#budget-table=1.stage-shown.shared-40.end`)).toEqual({ ok: true, value: '1.shared-40.end' });
    expect(read(`${page}#budget-table=1.stage-shown.end`)).toEqual({ ok: true, value: '1.end' });
  });

  it.each([
    ['', 'none'],
    ['https://example.org/', 'none'],
    [page, 'none'],
    [`${page}#budget-table`, 'none'],
    ['https://example.org/#my-budget-table=1.end', 'none'],
    ['https://example.org/#other=1.end', 'none'],
    [`${page}#budget-table=`, 'cut'],
    [link.slice(0, -4), 'cut'],
    [link.slice(0, -1), 'cut'],
    [`${page}#budget-table=1`, 'cut'],
    [link.replace('shared', 'sha red'), 'cut'],
    [link.replace('shared-40', 'shared'), 'damaged'],
    [link.replace('shared-40', 'shared-40.shared-41'), 'damaged'],
    [link.replace('=1.', '=x.'), 'damaged'],
    [link.replace('=1.', '=1..'), 'damaged'],
    [link.replace('shared-40', `shared-${'4'.repeat(MAX_SETUP)}`), 'damaged'],
    [link.replace('=1.', '=2.'), 'newer'],
    [`${'x'.repeat(2_001)}#budget-table=1.end`, 'none'],
  ])('is none in %s: %s', (text, type) => {
    expect(reasonOf(text)).toEqual({ type });
  });

  it('of another model is named, and its own is preferred where there are both', () => {
    for (const id of explorableIds) {
      const other = `${page}#${id}=1.end`;
      const expected = id === 'budget-table' ? '1.end' : { type: 'other-model', id };
      expect(reasonOf(other)).toEqual(expected);
      expect(reasonOf(`${other} ${link}`)).toBe(id === 'budget-table' ? '1.end' : setup);
    }
  });

  it('is never more than an assignment can hold, whatever is pasted, and is never a surprise', () => {
    const piece = fc.constantFrom(
      '#',
      'budget-table',
      'two-diaries',
      '=',
      '%3d',
      '1',
      '.',
      'shared-40',
      '.end',
      ' ',
      '-',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
        ),
        (text) => {
          const found = read(text);
          if (found.ok) expect(isSetupText(found.value), found.value).toBe(true);
          else expect(found.reason.type).toMatch(/^(none|other-model|cut|damaged|newer)$/);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('cut anywhere behind its "=" is never taken for whole', () => {
    for (let length = `${page}#budget-table=`.length; length < link.length; length++)
      expect(read(link.slice(0, length)).ok, link.slice(0, length)).toBe(false);
  });
});

test.each([
  ['1.end', true],
  [setup, true],
  ['2.later.end', true],
  ['', false],
  ['end', false],
  ['1.shared-40', false],
  ['1.Shared-40.end', false],
  ['1.shared=40.end', false],
  [`1.${'x'.repeat(MAX_SETUP - 6)}.end`, true],
  [`1.${'x'.repeat(MAX_SETUP - 5)}.end`, false],
])('the form of "%s" is that of a set-up: %s', (text, expected) => {
  expect(isSetupText(text)).toBe(expected);
});

test('a model that is set as asked may be set further, in any order, however far its reader is; never otherwise', () => {
  const asked = '1.chair-sales.shared-4.end';
  for (const set of [asked, '1.shared-4.stage-shown.chair-sales.end', '1.plan-10-20-30-40.chair-sales.shared-4.end'])
    expect(holdsSetup(set, asked), set).toBe(true);
  for (const set of ['1.end', '1.shared-4.end', '1.chair-sales.shared-40.end', '2.chair-sales.shared-4.end', ''])
    expect(holdsSetup(set, asked), set).toBe(false);
  expect(holdsSetup('1.shared-4.end', '1.stage-shown.shared-4.end')).toBe(true);
});

test('each model is in the lesson that it names, and in no other', () => {
  for (const id of explorableIds) expect(explorablesIn(explorables[id].lesson)).toContain(id);
  expect(explorablesIn('the-complaints')).toEqual([]);
});
