import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  forgetAssignment,
  type KeptAssignment,
  keepAssignment,
  listAssignments,
} from '../../../src/store/assignments.ts';
import { eraseProfile } from '../../../src/store/erase-records.ts';
import { forgetTab } from '../../../src/store/forget-tab.ts';
import { keepStudent, readStudent } from '../../../src/store/hand-in.ts';
import { hasAssignments } from '../../../src/store/has-assignments.ts';
import { addProfile, switchProfile } from '../../../src/store/profiles.ts';
import { findAssignmentKey, isOurKey, nameAssignmentKey } from '../../../src/store/record-names.ts';
import { FakeStorage } from '../../support/fake-storage.ts';
import 'fake-indexeddb/auto';

const kept = (changes: Partial<KeptAssignment> = {}): KeptAssignment => ({
  id: 'a551611e',
  code: 'assign-a1qqqqqq',
  title: 'Week 3',
  from: 'MKT 210',
  dueAt: 29_000_000,
  tasks: ['lesson:the-cost', 'drawn'],
  openedAt: '2026-11-22T10:00:00.000Z',
  ...changes,
});

beforeEach(() => {
  vi.stubGlobal('localStorage', new FakeStorage());
  vi.stubGlobal('sessionStorage', new FakeStorage());
});
afterEach(() => void vi.unstubAllGlobals());

it('keeps what was opened, the latest first, each in place of what was kept of it before', () => {
  expect(hasAssignments()).toBe(false);
  expect(keepAssignment('', kept())).toBe(true);
  expect(keepAssignment('', kept({ id: '00000001', openedAt: '2026-11-23T10:00:00.000Z', dueAt: null }))).toBe(true);
  expect(hasAssignments()).toBe(true);
  expect(listAssignments('').map(({ id }) => id)).toEqual(['00000001', 'a551611e']);
  keepAssignment('', kept({ title: 'Week 3, longer', openedAt: '2026-11-24T10:00:00.000Z' }));
  expect(listAssignments('')[0]).toEqual(kept({ title: 'Week 3, longer', openedAt: '2026-11-24T10:00:00.000Z' }));
  forgetAssignment('', 'a551611e');
  expect(listAssignments('').map(({ id }) => id)).toEqual(['00000001']);
});

it('keeps the people of a browser apart, and nothing for one who is not present', () => {
  const ana = addProfile('Ana');
  keepAssignment('', kept());
  expect(keepAssignment(ana.id, kept({ id: '00000001' }))).toBe(false);
  switchProfile(ana.id);
  expect(keepAssignment(ana.id, kept({ id: '00000001' }))).toBe(true);
  expect(listAssignments('').map(({ id }) => id)).toEqual(['a551611e']);
  expect(listAssignments(ana.id).map(({ id }) => id)).toEqual(['00000001']);
});

it.each([
  '',
  'garbage',
  'null',
  '[]',
  '7',
  'assign-a1qqqqqq',
  JSON.stringify({ ...kept(), v: 2 }),
  JSON.stringify({ ...kept(), v: 1, code: 'javascript:alert(1)' }),
  JSON.stringify({ ...kept(), v: 1, code: 'assign-a1"><b>' }),
  JSON.stringify({ ...kept(), v: 1, title: 7 }),
  JSON.stringify({ ...kept(), v: 1, dueAt: 1e300 }),
  JSON.stringify({ ...kept(), v: 1, tasks: 'lesson:the-cost' }),
])('shows nothing of %j, and leaves it where it lies', (text) => {
  const key = nameAssignmentKey('', 'a551611e');
  localStorage.setItem(key, text);
  keepAssignment('', kept({ id: '00000001' }));
  expect(listAssignments('').map(({ id }) => id)).toEqual(['00000001']);
  expect(localStorage.getItem(key)).toBe(text);
});

it('takes its own keys for its own, and no others', () => {
  expect(findAssignmentKey('truce-assignment:0123456789:a551611e')).toEqual({ person: '0123456789', id: 'a551611e' });
  expect(isOurKey('truce-assignment::a551611e')).toBe(true);
  for (const key of [
    'truce-assignment',
    'truce-assignment::',
    'truce-assignment:x:a551611e',
    'truce-assignment::a551611e:b',
  ])
    expect([key, isOurKey(key)]).toEqual([key, false]);
});

it('erases a person’s assignments with the person, and nobody else’s', async () => {
  const ana = addProfile('Ana');
  keepAssignment('', kept());
  switchProfile(ana.id);
  keepAssignment(ana.id, kept());
  await eraseProfile(ana.id);
  expect(listAssignments(ana.id)).toEqual([]);
  expect(listAssignments('')).toHaveLength(1);
});

it('keeps who hands in with the tab and the assignment, and forgets it with the person', () => {
  keepStudent('', 'a551611e', { name: 'Ana', number: '12' });
  expect(readStudent('', 'a551611e')).toEqual({ name: 'Ana', number: '12' });
  expect(readStudent('', '00000001')).toEqual({ name: '', number: '' });
  for (const text of ['garbage', 'null', '7', '{"name":7}']) {
    sessionStorage.setItem('truce-draft::hand-in-00000001', text);
    expect(readStudent('', '00000001')).toEqual({ name: '', number: '' });
  }
  forgetTab('');
  expect(readStudent('', 'a551611e')).toEqual({ name: '', number: '' });
});

it('says that nothing is kept where the browser refuses, or has no room', () => {
  vi.stubGlobal('localStorage', new FakeStorage(0));
  expect(keepAssignment('', kept())).toBe(false);
  vi.stubGlobal('localStorage', undefined);
  expect(keepAssignment('', kept())).toBe(false);
  expect(listAssignments('')).toEqual([]);
  forgetAssignment('', 'a551611e');
  vi.stubGlobal('sessionStorage', undefined);
  keepStudent('', 'a551611e', { name: 'Ana', number: '' });
  expect(readStudent('', 'a551611e')).toEqual({ name: '', number: '' });
});
