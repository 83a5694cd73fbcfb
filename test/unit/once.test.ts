import { afterEach, expect, test, vi } from 'vitest';
import { onceABuild } from '../../src/content-access/once.ts';

afterEach(() => vi.unstubAllEnvs());

test('a build puts together once what a thousand pages ask for', () => {
  vi.stubEnv('DEV', false);
  const make = vi.fn(() => ({ lessons: 26 }));
  const get = onceABuild(make);
  const asked = Array.from({ length: 1_000 }, get);
  expect(make).toHaveBeenCalledTimes(1);
  expect(new Set(asked).size).toBe(1);
});

test('what is nothing is kept too', () => {
  vi.stubEnv('DEV', false);
  const make = vi.fn(() => undefined);
  const get = onceABuild(make);
  get();
  get();
  expect(make).toHaveBeenCalledTimes(1);
});

test('in development every request sees the newest files', () => {
  vi.stubEnv('DEV', true);
  let edits = 0;
  const get = onceABuild(() => ++edits);
  expect([get(), get()]).toEqual([1, 2]);
});
