import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TeamSession } from '../../../src/domain/team/session.ts';
import { eraseEverything, eraseProfile } from '../../../src/store/erase-records.ts';
import { makeId } from '../../../src/store/make-id.ts';
import { findSessionOwner, findTeamKey, isOurKey, nameTeamKey } from '../../../src/store/record-names.ts';
import { FakeStorage } from '../../support/fake-storage.ts';

const session: TeamSession = {
  id: '5e551011',
  edition: 1,
  label: 'Pumps',
  at: '2026-09-30T08:00:00.000Z',
  sizes: { sales: 6, marketing: null },
  context: { size: '20-to-99' },
  agreed: '',
  repeatOn: '',
};
const ANA = '0123456789';

/** The store as a page has it that is loaded now. */
async function load() {
  vi.resetModules();
  return import('../../../src/store/team-sessions.ts');
}

let local: FakeStorage;
let tab: FakeStorage;
beforeEach(() => {
  local = new FakeStorage();
  tab = new FakeStorage();
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('sessionStorage', tab);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('keeping', () => {
  it('has a key for the session and one for each code', async () => {
    const store = await load();
    expect(store.saveSession(session)).toEqual({ keeping: 'kept', why: null });
    expect(store.addCodes(session.id, ['seat-a1x', 'seat-a1y'])).toEqual({ keeping: 'kept', why: null });
    expect(Object.keys(local).sort()).toEqual([
      'truce-team::5e551011',
      'truce-team::5e551011:seat-a1x',
      'truce-team::5e551011:seat-a1y',
    ]);
    const { readSession, findKeeping } = await load();
    const found = readSession(session.id);
    expect(found?.session).toEqual(session);
    expect(found?.codes.toSorted()).toEqual(['seat-a1x', 'seat-a1y']);
    expect(findKeeping(session.id)).toBe('kept');
    expect(readSession('ffffffff')).toBeNull();
  });

  it('loses no code of two pages that add at the same time, and adds none twice', async () => {
    const one = await load();
    one.saveSession(session);
    const other = await load();
    one.addCodes(session.id, ['seat-a1x', 'seat-a1y']);
    other.addCodes(session.id, ['seat-a1y', 'seat-a1z']);
    one.saveSession({ ...session, label: 'New' });
    expect(other.readSession(session.id)?.codes.toSorted()).toEqual(['seat-a1x', 'seat-a1y', 'seat-a1z']);
    expect(other.readSession(session.id)?.session.label).toBe('New');
  });

  it.each<[string, Partial<TeamSession>]>([
    ['the longest text', { agreed: 'x'.repeat(20_000) }],
    ['a text that is too long', { agreed: 'x'.repeat(20_001) }],
    ['the last day', { repeatOn: '9999-12-31' }],
    ['a year of five digits', { repeatOn: '20261-12-31' }],
    ['a moment that the clock has not', { at: '2026-09-01T25:00:00Z' }],
    ['too many people', { sizes: { sales: 1_000, marketing: null } }],
  ])('gives back what it said that it kept, and otherwise what was there before: %s', async (_, changed) => {
    const store = await load();
    store.saveSession(session);
    const next = { ...session, ...changed };
    const { keeping, why } = store.saveSession(next);
    const { readSession } = await load();
    expect([keeping, why]).toEqual(keeping === 'kept' ? ['kept', null] : ['not-kept', 'invalid']);
    expect(readSession(session.id)?.session).toEqual(keeping === 'kept' ? next : session);
  });

  it('lists the latest first, and leaves out what cannot be read', async () => {
    const store = await load();
    store.saveSession(session);
    store.saveSession({ ...session, id: 'aaaaaaaa', at: '2026-10-30T08:00:00.000Z' });
    for (const [key, text] of [
      ['truce-team::bbbbbbbb', 'garbage'],
      ['truce-team::cccccccc', '{"format":"truce-team","version":2}'],
      ['truce-team::dddddddd', local.getItem('truce-team::aaaaaaaa') ?? ''],
      ['truce-team::nothex', local.getItem('truce-team::aaaaaaaa') ?? ''],
      ['truce-team::eeeeeeee:seat-a1x', ''],
    ] as const)
      local.setItem(key, text);
    expect(store.listSessions().map(({ id }) => id)).toEqual(['aaaaaaaa', '5e551011']);
    // It may be of a later version of the course, so it stays.
    expect(local.getItem('truce-team::cccccccc')).not.toBeNull();
  });

  it('forgets a session with its codes and nothing else', async () => {
    const store = await load();
    store.saveSession(session);
    store.addCodes(session.id, ['seat-a1x']);
    store.saveSession({ ...session, id: 'aaaaaaaa' });
    local.setItem('truce-theme', 'dark');
    store.forgetSession(session.id);
    expect(Object.keys(local)).toEqual(['truce-team::aaaaaaaa', 'truce-theme']);
    expect(store.readSession(session.id)).toBeNull();
  });

  it('knows when a session was changed', async () => {
    const store = await load();
    store.saveSession(session, '2026-10-01T10:00:00.000Z');
    expect(store.readChanged(session.id)).toBe('2026-10-01T10:00:00.000Z');
    expect(store.readChanged('ffffffff')).toBe('');
  });

  it('makes ids of eight hexadecimal digits', async () => {
    const ids = Array.from({ length: 50 }, makeId);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}$/);
    expect(new Set(ids).size).toBe(50);
  });
});

describe('where the browser does not keep it', () => {
  it('lies in the tab when the browser’s space is used up, all of what came together or none', async () => {
    const store = await load();
    store.saveSession(session);
    vi.stubGlobal('localStorage', Object.assign(new FakeStorage(3), { ...local }));
    expect(store.addCodes(session.id, ['seat-a1x', 'seat-a1y', 'seat-a1z'])).toEqual({
      keeping: 'this-tab',
      why: 'full',
    });
    expect(Object.keys(localStorage)).toEqual(['truce-team::5e551011']);
    expect(store.readSession(session.id)?.codes).toHaveLength(3);
    expect(store.findKeeping(session.id)).toBe('this-tab');
    // Once there is room again the next change of the same thing goes there, and does not lie in two places.
    vi.stubGlobal('localStorage', Object.assign(new FakeStorage(), { ...localStorage }));
    store.addCodes(session.id, ['seat-a1x', 'seat-a1y', 'seat-a1z']);
    expect(tab.length).toBe(0);
    expect(store.findKeeping(session.id)).toBe('kept');
  });

  it('shows the newer words where they could not be kept in place of the older', async () => {
    const store = await load();
    store.saveSession(session);
    local.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    tab.setItem = local.setItem;
    expect(store.saveSession({ ...session, label: 'New' })).toEqual({ keeping: 'not-kept', why: 'full' });
    expect(store.readSession(session.id)?.session.label).toBe('New');
    expect(store.findKeeping(session.id)).toBe('not-kept');
  });

  it('works in memory where storage is refused', async () => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(globalThis, name, {
        configurable: true,
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    const store = await load();
    expect(store.saveSession(session)).toEqual({ keeping: 'not-kept', why: 'failed' });
    store.addCodes(session.id, ['seat-a1x']);
    expect(store.readSession(session.id)).toEqual({ session, codes: ['seat-a1x'] });
    expect(store.listSessions()).toHaveLength(1);
    store.forgetSession(session.id);
    expect(store.readSession(session.id)).toBeNull();
    for (const name of ['localStorage', 'sessionStorage']) Reflect.deleteProperty(globalThis, name);
  });
});

describe('several people in one browser', () => {
  it('shows each their own sessions, and keeps nothing once another is present', async () => {
    const first = await load();
    first.saveSession(session);
    local.setItem('truce-profile', ANA);
    expect(first.addCodes(session.id, ['seat-a1x'])).toEqual({ keeping: 'not-kept', why: 'other-person' });
    expect(Object.keys(local).filter((key) => key.includes('seat'))).toEqual([]);
    expect(first.readSession(session.id)?.codes).toEqual(['seat-a1x']);
    const ana = await load();
    expect(ana.listSessions()).toEqual([]);
    ana.saveSession(session);
    expect(local.getItem(`truce-team:${ANA}:5e551011`)).not.toBeNull();
  });

  it('has keys that only its own person’s erasing takes', async () => {
    const keys = ['', ANA, 'abcdefabcd'].flatMap((person) => [
      nameTeamKey(person, session.id),
      nameTeamKey(person, session.id, 'seat-a1x'),
    ]);
    const strange = [
      'truce-team',
      'truce-team::',
      'truce-team:x:5e551011',
      'truce-team::5e55101',
      'truce-team::5e551011:a:b',
    ];
    expect(keys.map((key) => isOurKey(key))).not.toContain(false);
    expect(strange.map((key) => isOurKey(key))).not.toContain(true);
    expect(keys.map(findSessionOwner)).toEqual(['', '', ANA, ANA, 'abcdefabcd', 'abcdefabcd']);
    expect(findTeamKey(keys[3] ?? '')).toEqual({ person: ANA, session: session.id, code: 'seat-a1x' });
    for (const key of [...keys, ...strange]) {
      local.setItem(key, '');
      tab.setItem(key, '');
    }
    vi.stubGlobal('indexedDB', undefined);
    const left = (storage: Storage) => Object.keys(storage).filter((key) => !strange.includes(key));
    await eraseProfile(ANA);
    expect(left(local)).toEqual([...keys.slice(0, 2), ...keys.slice(4)]);
    expect(left(tab)).toEqual(left(local));
    await eraseEverything();
    expect(Object.keys(local)).toEqual(strange);
    expect(Object.keys(tab)).toEqual(strange);
  });
});

describe('other tabs', () => {
  /** What another tab's change makes this one hear. */
  const hear = (key: string | null) => dispatchEvent(Object.assign(new Event('storage'), { key }));

  beforeEach(() => {
    const target = new EventTarget();
    vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
    vi.stubGlobal('removeEventListener', target.removeEventListener.bind(target));
    vi.stubGlobal('dispatchEvent', target.dispatchEvent.bind(target));
    vi.useFakeTimers();
  });

  it('tells once of many changes to the session, of no others, and no longer when it is stopped', async () => {
    const store = await load();
    const run = vi.fn();
    const stop = store.onSessionChange(session.id, run);
    for (const key of ['other', 'truce-team::aaaaaaaa:seat-a1x', `truce-team:${ANA}:5e551011`]) hear(key);
    vi.runAllTimers();
    expect(run).not.toHaveBeenCalled();
    for (let place = 0; place < 500; place++) hear(`truce-team::5e551011:seat-a1${place}`);
    vi.runAllTimers();
    expect(run).toHaveBeenCalledTimes(1);
    hear(null);
    vi.runAllTimers();
    expect(run).toHaveBeenCalledTimes(2);
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    vi.runAllTimers();
    expect(run).toHaveBeenCalledTimes(3);
    hear('truce-team::5e551011');
    stop();
    hear('truce-team::5e551011');
    vi.runAllTimers();
    expect(run).toHaveBeenCalledTimes(3);
  });
});
