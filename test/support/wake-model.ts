import type { Locator, Page } from 'playwright-core';
import { inject } from 'vitest';

/** Opens a lesson at its model by a link to one set-up of it, and waits until the model is live. */
export async function wakeModel(page: Page, path: string, id: string, setup = '1.end'): Promise<Locator> {
  await page.goto(`${inject('site')}${path}#${id}=${setup}`);
  const model = page.locator(`#${id}`);
  await model.locator('astro-island:not([ssr])').waitFor();
  return model;
}
