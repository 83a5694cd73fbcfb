import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepDraft, readDraft } from '../../../src/store/drafts.ts';
import { forgetTab } from '../../../src/store/forget-tab.ts';
import { findSessionOwner } from '../../../src/store/record-names.ts';
import { FakeStorage } from '../../support/fake-storage.ts';

let storage: FakeStorage;
beforeEach(() => {
  storage = new FakeStorage();
  vi.stubGlobal('sessionStorage', storage);
});
afterEach(() => void vi.unstubAllGlobals());

const draft = (shown: string) => ({ shown, questions: new Map() });

it('keeps one draft for each quiz', () => {
  keepDraft('', 'one', draft('q-one'));
  keepDraft('', 'two', draft('q-two'));
  expect(readDraft('', 'one').shown).toBe('q-one');
  expect(readDraft('', 'two').shown).toBe('q-two');
  expect(readDraft('', 'three')).toEqual({ shown: undefined, questions: new Map() });
});

it.each(['', 'garbage', 'null', '[]', '{"questions":7}'])('takes %j for no draft', (text) => {
  keepDraft('', 'one', draft('q-one'));
  for (const key of Object.keys(storage)) storage.setItem(key, text);
  expect(readDraft('', 'one')).toEqual({ shown: undefined, questions: new Map() });
});

it('is the draft of one person, whose other things it is erased with', () => {
  const names = new FakeStorage();
  vi.stubGlobal('localStorage', names);
  keepDraft('', 'one', draft('q-one'));
  names.setItem('truce-profile', '0123456789');
  expect(readDraft('0123456789', 'one').shown).toBeUndefined();
  keepDraft('0123456789', 'one', draft('q-two'));
  expect(readDraft('0123456789', 'one').shown).toBe('q-two');
  expect(Object.keys(storage).map(findSessionOwner)).toEqual(['', '0123456789']);
  expect(['truce-draft', 'truce-draft:other:one', 'other-draft::one'].map(findSessionOwner)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  forgetTab('0123456789');
  expect(Object.keys(storage).map(findSessionOwner)).toEqual(['']);
});

it('is not kept on a page of one person while another is present', () => {
  const names = new FakeStorage();
  vi.stubGlobal('localStorage', names);
  names.setItem('truce-profile', '0123456789');
  keepDraft('', 'one', draft('q-one'));
  expect(storage.length).toBe(0);
});

it('does nothing where the browser refuses, or has no room left', () => {
  vi.stubGlobal('sessionStorage', new FakeStorage(0));
  keepDraft('', 'one', draft('q-one'));
  expect(readDraft('', 'one').shown).toBeUndefined();
  vi.stubGlobal('sessionStorage', undefined);
  keepDraft('', 'one', draft('q-one'));
  expect(readDraft('', 'one').shown).toBeUndefined();
});
