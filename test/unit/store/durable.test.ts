import { afterEach, describe, expect, it, vi } from 'vitest';
import { askDurability, isPlaceToOffer, readDurability } from '../../../src/store/durable.ts';
import { isKnownToEvict } from '../../../src/store/evicts.ts';
import { FakeStorage } from '../../support/fake-storage.ts';

afterEach(() => vi.unstubAllGlobals());
const browser = (storage: unknown) => vi.stubGlobal('navigator', { storage });

describe('the browser’s promise not to clear the record', () => {
  it('is read without asking for it', async () => {
    const persist = vi.fn();
    browser({ persisted: async () => false, persist });
    expect(await readDurability()).toBe('open');
    browser({ persisted: async () => true, persist });
    expect(await readDurability()).toBe('granted');
    expect(persist).not.toHaveBeenCalled();
  });

  it.each([
    [true, 'granted'],
    [false, 'refused'],
  ])('is told as the browser gave it: %s', async (given, told) => {
    browser({ persist: async () => given });
    expect(await askDurability()).toBe(told);
  });

  it.each<[string, unknown]>([
    ['has no such thing', undefined],
    ['knows only half of it', { persisted: async () => false }],
    ['throws', { persist: () => Promise.reject(new Error()), persisted: () => Promise.reject(new Error()) }],
  ])('cannot be asked for when the browser %s', async (_, storage) => {
    browser(storage);
    expect([await readDurability(), await askDurability()]).toEqual(['cannot-ask', 'cannot-ask']);
  });

  it('is offered at the end of one lesson, and there again after a reload', () => {
    vi.stubGlobal('localStorage', new FakeStorage());
    expect(['one', 'two', 'one', 'two'].map(isPlaceToOffer)).toEqual([true, false, true, false]);
    vi.stubGlobal('localStorage', undefined);
    expect(isPlaceToOffer('two')).toBe(true);
  });
});

describe('browsers known to clear what is not visited', () => {
  const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';
  const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
  const chromium = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0';
  it.each([
    `${mac} Version/18.0 Safari/605.1.15`,
    `${mac} CriOS/130.0.0.0 Safari/605.1.15`,
    `${phone} Version/18.0 Mobile/15E148 Safari/604.1`,
    `${phone} CriOS/130.0.0.0 Mobile/15E148 Safari/604.1`,
    `${phone} FxiOS/130.0 Mobile/15E148 Safari/605.1.15`,
    `${phone} Mobile/15E148`,
  ])('are Safari and all on Apple’s phones: %s', (agent) => expect(isKnownToEvict(agent)).toBe(true));
  it.each([
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chromium} Safari/537.36`,
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chromium} Safari/537.36 Edg/130.0.0.0`,
    `Mozilla/5.0 (Linux; Android 10; K) ${chromium} Mobile Safari/537.36`,
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/130.0.0.0 Safari/537.36',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:130.0) Gecko/20100101 Firefox/130.0',
    'Mozilla/5.0 (Linux; U; Android 4.0) AppleWebKit/534.30 (KHTML, like Gecko) Version/4.0 Mobile Safari/534.30',
    '',
  ])('are no others: %s', (agent) => expect(isKnownToEvict(agent)).toBe(false));
});
