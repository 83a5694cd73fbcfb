import { defineConfig } from 'vitest/config';
import { makeBreakage } from './breakages/breakage.ts';

const root = new URL('..', import.meta.url).pathname;

/** Two kinds of test: those of the code alone, in Node, and those of the built site, in a real Chromium. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        plugins: [makeBreakage()],
        test: {
          name: 'code',
          include: ['test/{unit,content,component,breakages}/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          // The breakages start a run of tests each: two at a time.
          maxConcurrency: 2,
        },
      },
      {
        root,
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['test/support/site-setup.ts'],
          // Some tests visit every page, on machines that may be busy with other things.
          testTimeout: 900_000,
          hookTimeout: 60_000,
          // One Chromium page at a time a file; two cores do not carry more.
          maxWorkers: 2,
        },
      },
    ],
  },
});
