import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isSetAs } from '../../../src/domain/explorables/assigned-setup.ts';
import { explorableIds, explorables, explorablesIn } from '../../../src/domain/explorables/explorables.ts';
import { modelFields } from '../../../src/domain/explorables/model-fields.ts';
import { readSetupLink } from '../../../src/domain/explorables/setup-link.ts';
import { isSetupText, MAX_SETUP, toFragment } from '../../../src/domain/explorables/setup-text.ts';

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
    expect(read(text)).toEqual({ ok: true, value: '1.shared-40.end' });
  });

  it('of how the lesson starts is one too', () => {
    expect(read(`${page}#budget-table=1.end`)).toEqual({ ok: true, value: '1.end' });
  });

  it('from the page of somebody who has predicted sends others to predict first', () => {
    expect(read(`${page}#budget-table=1.stage-table.shared-40.end`)).toEqual({ ok: true, value: '1.shared-40.end' });
    expect(read(`${page}#budget-table=1.stage-table.end`)).toEqual({ ok: true, value: '1.end' });
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
      expect(reasonOf(`${other} ${link}`)).toBe(id === 'budget-table' ? '1.end' : '1.shared-40.end');
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

test('a prediction is about what was asked where the model was set the same, whatever its reader answered or moved', () => {
  const asked = '1.shared-4.later-70.end';
  const same = ['1.later-70.shared-4.end', '1.stage-table.plan-10-20-30-40.line-pricing.shared-4.later-70.end'];
  for (const set of [asked, ...same]) expect(isSetAs('budget-table', set, asked), set).toBe(true);
  for (const set of ['1.end', '1.shared-4.end', '1.shared-40.later-70.end', '1.shared-4.later-70.returns-90.end', ''])
    expect(isSetAs('budget-table', set, asked), set).toBe(false);
});

test('what is said to be the reader’s own or moved is a field of the model, and its usual value is found', () => {
  for (const id of explorableIds) {
    const fields = Object.keys(modelFields[id]);
    for (const name of [...explorables[id].own, ...explorables[id].moved]) expect(fields).toContain(name);
    expect(fields.length).toBeGreaterThan(explorables[id].own.length + explorables[id].moved.length);
  }
});

test('the answers of whoever made a link are left out of it', () => {
  const answered = '1.jobs-swapped.stage-shown.week-52.compared-yes.tuesday-dana.lost-ravi.end';
  expect(readSetupLink('two-diaries', `#two-diaries=${answered}`)).toEqual({
    ok: true,
    value: '1.jobs-swapped.week-52.end',
  });
});

test('a link to what a model cannot be set to is refused before anybody is sent there', () => {
  expect(reasonOf(link.replace('shared-40', 'shared-400'))).toEqual({ type: 'damaged' });
});

test('each model is in the lesson that it names, and in no other', () => {
  for (const id of explorableIds) expect(explorablesIn(explorables[id].lesson)).toContain(id);
  expect(explorablesIn('the-complaints')).toEqual([]);
});
