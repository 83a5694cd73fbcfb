import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkName, MAX_NAME } from '../../../src/domain/record/profile-name.ts';

it('takes the blanks off a name', () => {
  expect(checkName('  Ana   María\t', [])).toEqual({ ok: true, value: 'Ana María' });
});

it('counts characters as people do, and takes forty of them', () => {
  expect(checkName('👩'.repeat(MAX_NAME), []).ok).toBe(true);
  expect(checkName('a'.repeat(MAX_NAME + 1), [])).toEqual({ ok: false, reason: 'too-long' });
});

it.each(['', '   ', '\n\t', '\u200b', '\u202e'])('refuses a name of nothing that can be seen: %j', (typed) => {
  expect(checkName(typed, [])).toEqual({ ok: false, reason: 'empty' });
});

it.each([
  ['ana', 'Ana'],
  ['ANA ', 'Ana'],
  ['Rene\u0301', 'Ren\u00e9'],
  ['Ａna', 'Ana'],
])('refuses %j beside %j', (typed, other) => {
  expect(checkName(typed, ['Ben', other])).toEqual({ ok: false, reason: 'taken' });
});

it('leaves the joiners that some scripts are written with, and no mark that turns the sentence round', () => {
  expect(checkName('می\u200cنا', [])).toEqual({ ok: true, value: 'می\u200cنا' });
  expect(checkName('Ana\u202e', [])).toEqual({ ok: true, value: 'Ana' });
});

it('gives a name that is good as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const checked = checkName(typed, []);
      if (checked.ok) expect(checkName(checked.value, [])).toEqual(checked);
    }),
  );
});
