import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openRecord } from '../../../src/store/open-store.ts';
import { FIRST, readPresent } from '../../../src/store/present-profile.ts';
import { addProfile, listProfiles, renameProfile, switchProfile } from '../../../src/store/profiles.ts';
import { answered, happened } from '../../support/events.ts';
import { FakeStorage } from '../../support/fake-storage.ts';

const denied = new Proxy({} as Storage, {
  get: () => {
    throw new DOMException('denied', 'SecurityError');
  },
  ownKeys: () => {
    throw new DOMException('denied', 'SecurityError');
  },
});

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('localStorage', new FakeStorage());
  vi.stubGlobal('sessionStorage', new FakeStorage());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the present person', () => {
  it('is the first one, without a name, until somebody says otherwise', async () => {
    expect(readPresent()).toEqual(FIRST);
    expect((await openRecord('truce')).profile).toEqual(FIRST);
    renameProfile('', 'Ana');
    expect(readPresent()).toEqual({ id: '', name: 'Ana' });
  });

  it('is whoever was switched to', () => {
    const ben = addProfile('Ben');
    expect(ben.id).toMatch(/^[0-9a-f]{10}$/);
    expect(readPresent()).toEqual(FIRST);
    switchProfile(ben.id);
    expect(readPresent()).toEqual(ben);
    switchProfile('');
    expect(readPresent()).toEqual(FIRST);
  });

  it.each(['snapshot', 'Ben', '0123456789a', '../../etc', '012345678\n', ' ', '0123456789-snapshot'])(
    'is the first one when the id has been mangled to %j',
    (id) => {
      localStorage.setItem('truce-profile', id);
      localStorage.setItem('truce-profile:', 'Ana');
      localStorage.setItem(`truce-profile:${id}`, 'Nobody');
      expect(readPresent()).toEqual(FIRST);
    },
  );

  it('is one without a name when the name was lost', () => {
    localStorage.setItem('truce-profile', '0123456789');
    expect(readPresent()).toEqual({ id: '0123456789', name: '' });
  });

  it.each([
    ['refused', denied],
    ['absent', undefined],
  ])('is the first one where storage is %s', async (_, storage) => {
    vi.stubGlobal('localStorage', storage);
    expect(readPresent()).toEqual(FIRST);
    expect(await listProfiles()).toEqual([FIRST]);
    expect(() => addProfile('Ben')).toThrow(expect.objectContaining({ name: 'NotKept' }));
    expect(() => switchProfile('')).toThrow(expect.objectContaining({ name: 'NotKept' }));
  });

  it('says that the space is used up', () => {
    vi.stubGlobal('localStorage', new FakeStorage(0));
    expect(() => addProfile('Ben')).toThrow(expect.objectContaining({ reason: 'full' }));
  });
});

describe('the records of two people', () => {
  it('are databases of their own: neither sees the other’s answers, or hears of them', async () => {
    const first = await openRecord('truce');
    const ben = await openRecord('truce', addProfile('Ben'));
    let heard = 0;
    first.subscribe(() => heard++);
    switchProfile(ben.profile.id);
    const event = await ben.append(answered());
    expect(await first.events()).toEqual([]);
    expect(await (await openRecord('truce', ben.profile)).events()).toEqual([event]);
    const names = (await indexedDB.databases()).map(({ name }) => name).sort();
    expect(names).toEqual(['truce-record', `truce-record-${ben.profile.id}`]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toBe(0);
  });

  it('are apart in the tab’s own storage as well', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const [first, ben] = [await openRecord('truce'), await openRecord('truce', addProfile('Ben'))];
    switchProfile(ben.profile.id);
    await ben.append(answered());
    expect(ben.keeping).toBe('this-tab');
    expect(await first.events()).toEqual([]);
    await first.erase();
    expect(await ben.events()).toHaveLength(1);
  });
});

it('a page that was opened for one person keeps nothing while another is present', async () => {
  const first = await openRecord('truce');
  const event = await first.append(answered());
  const ben = addProfile('Ben');
  switchProfile(ben.id);
  const refused = { name: 'NotKept', reason: 'other-person' };
  await expect(first.append(answered())).rejects.toMatchObject(refused);
  await expect(first.merge([happened(answered(), 'b')])).rejects.toMatchObject(refused);
  expect(await first.events()).toEqual([event]);
  expect(await (await openRecord('truce', ben)).events()).toEqual([]);
  switchProfile('');
  await first.append(answered());
  expect(await first.events()).toHaveLength(2);
});

describe('the list of people', () => {
  it('has the first one first, then the others by name', async () => {
    const [zoe, ben] = [addProfile('Zoë'), addProfile('Ben')];
    expect(await listProfiles()).toEqual([FIRST, ben, zoe]);
    renameProfile('', 'Zz');
    renameProfile(zoe.id, 'Adam');
    expect((await listProfiles()).map(({ name }) => name)).toEqual(['Zz', 'Adam', 'Ben']);
  });

  it('finds a record again whose name was lost, and takes no snapshot, empty leftover or stranger for one', async () => {
    const lost = { id: 'aaaaaaaaaa', name: '' };
    switchProfile(lost.id);
    await (await openRecord('truce', lost)).append(answered());
    switchProfile('');
    await openRecord('truce', { id: 'bbbbbbbbbb', name: '' });
    for (const course of ['truce-record-snapshot', 'truce-record-other', 'truce', 'other']) {
      const store = await openRecord(course);
      await store.append(answered());
    }
    indexedDB.open('truce-record-aaaaaaaaaa-snapshot');
    expect(await listProfiles()).toEqual([FIRST, lost]);
  });

  it('names everybody whose name is there where the browser lists no databases', async () => {
    vi.stubGlobal('indexedDB', { open: indexedDB.open.bind(indexedDB) });
    const ben = addProfile('Ben');
    expect(await listProfiles()).toEqual([FIRST, ben]);
  });

  it('loses no name when two tabs add one each', async () => {
    // Each tab writes one key of its own; neither reads a list, changes it and writes it back.
    const writes = vi.spyOn(FakeStorage.prototype, 'setItem');
    addProfile('Ana');
    addProfile('Ben');
    expect(new Set(writes.mock.calls.map(([key]) => key)).size).toBe(2);
    expect(await listProfiles()).toHaveLength(3);
  });
});
