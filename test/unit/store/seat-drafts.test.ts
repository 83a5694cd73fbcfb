import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { beginDraft } from '../../../src/domain/team/seat-draft.ts';
import { forgetTab } from '../../../src/store/forget-tab.ts';
import { findSessionOwner } from '../../../src/store/record-names.ts';
import { dropSeatDraft, keepSeatDraft, readSeatDraft } from '../../../src/store/seat-drafts.ts';
import { FakeStorage } from '../../support/fake-storage.ts';

let storage: FakeStorage;
beforeEach(() => {
  storage = new FakeStorage();
  vi.stubGlobal('sessionStorage', storage);
});
afterEach(() => void vi.unstubAllGlobals());

const draft = {
  ...beginDraft('0123abcd'),
  at: 'sealed',
  step: 5,
  chosen: { one: '4' },
  revision: 2,
  code: 'x',
} as const;
const session = '0badcafe';

it('keeps one draft for each session and seat', () => {
  expect(keepSeatDraft('', session, 'sales', draft)).toBeNull();
  expect(keepSeatDraft('', session, 'marketing', { ...draft, chosen: { one: '1' } })).toBeNull();
  expect(readSeatDraft('', session, 'sales')).toEqual(draft);
  expect(readSeatDraft('', session, 'marketing')?.chosen).toEqual({ one: '1' });
  expect(readSeatDraft('', '00000001', 'sales')).toBeNull();
  dropSeatDraft('', session, 'sales');
  expect(readSeatDraft('', session, 'sales')).toBeNull();
  expect(readSeatDraft('', session, 'marketing')).not.toBeNull();
});

it.each(['', 'garbage', 'null', '[]', '7', '{"respondent":"<b>"}', '{"respondent":"0123ABCD"}'])(
  'takes %j for no draft',
  (text) => {
    keepSeatDraft('', session, 'sales', draft);
    for (const key of Object.keys(storage)) storage.setItem(key, text);
    expect(readSeatDraft('', session, 'sales')).toBeNull();
  },
);

it('leaves out what is odd and keeps the respondent', () => {
  keepSeatDraft('', session, 'sales', draft);
  const odd = { respondent: '0123abcd', at: 'sealed', step: 9, chosen: { one: 4, two: '4' }, revision: 33, code: 'x' };
  for (const key of Object.keys(storage)) storage.setItem(key, JSON.stringify(odd));
  expect(readSeatDraft('', session, 'sales')).toEqual({ ...beginDraft('0123abcd'), chosen: { two: '4' } });
});

it('is one person’s, whose other things it is erased with', () => {
  const names = new FakeStorage();
  vi.stubGlobal('localStorage', names);
  keepSeatDraft('', session, 'sales', draft);
  names.setItem('truce-profile', '0123456789');
  expect(keepSeatDraft('', session, 'sales', { ...draft, step: 1 })).toBe('other-person');
  expect(readSeatDraft('0123456789', session, 'sales')).toBeNull();
  expect(keepSeatDraft('0123456789', session, 'sales', draft)).toBeNull();
  expect(Object.keys(storage).map(findSessionOwner)).toEqual(['', '0123456789']);
  forgetTab('0123456789');
  expect(Object.keys(storage).map(findSessionOwner)).toEqual(['']);
  expect(readSeatDraft('', session, 'sales')).toEqual(draft);
});

it('says that nothing is kept where the browser refuses, or has no room', () => {
  vi.stubGlobal('sessionStorage', new FakeStorage(0));
  expect(keepSeatDraft('', session, 'sales', draft)).toBe('full');
  vi.stubGlobal('sessionStorage', undefined);
  expect(keepSeatDraft('', session, 'sales', draft)).toBe('failed');
  expect(readSeatDraft('', session, 'sales')).toBeNull();
  expect(() => dropSeatDraft('', session, 'sales')).not.toThrow();
});
