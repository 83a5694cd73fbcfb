import type { Page } from 'playwright-core';

/** Every look that a model is gone through in: a window's width in pixels, a small phone or a desk, and a theme. */
export const looks = [
  [320, 'light'],
  [320, 'dark'],
  [1440, 'light'],
  [1440, 'dark'],
] as const;

/** How wide a page is, in pixels, with whatever reaches out of the window. */
export const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
