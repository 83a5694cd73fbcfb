import { expect, test } from 'vitest';
import { offlineWords } from '../../../src/strings/offline.ts';

test('bytes are said as people say them, from kilobytes to gigabytes', () => {
  expect(offlineWords.estimate(74_200, 3_000_000)).toMatch(/about 74 kB of the 3\.0 MB/);
  expect(offlineWords.estimate(1, 10_737_500_000)).toMatch(/about 1 kB of the 10\.7 GB/);
});
