import { expect, inject, test } from 'vitest';
import { type ExplorableId, explorableIds, explorables } from '../../src/domain/explorables/explorables.ts';
import { withoutScript } from '../../src/strings/explore.ts';
import { openPage } from '../support/browser.ts';
import { listPages } from '../support/pages.ts';

const pathOf = (id: ExplorableId) =>
  listPages().find((path) => path.startsWith('course/') && path.endsWith(`/${explorables[id].lesson}/`));

test.each(explorableIds)(
  'without JavaScript %s is a picture with its reading, and says what predicting needs',
  async (id) => {
    const { page } = await openPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    await page.goto(inject('site') + pathOf(id));
    const model = page.locator(`#${id}`);
    expect(await model.locator('noscript:visible').allInnerTexts()).toEqual([` ${withoutScript}`]);
    const picture = await model.locator('.explorable-worked svg').first().boundingBox();
    expect(picture?.width).toBeGreaterThan(150);
    expect(picture?.height).toBeGreaterThan(60);
    expect((await model.locator('.explorable-worked :is(figcaption, p)').first().innerText()).length).toBeGreaterThan(
      80,
    );
    expect(await model.getByRole('button').count()).toBe(0);
    await page.context().close();
  },
);

test.each(explorableIds)('with JavaScript %s says nothing of it', async (id) => {
  const { page } = await openPage();
  await page.goto(inject('site') + pathOf(id));
  expect(await page.locator(`#${id}`).innerText()).not.toContain(withoutScript);
  expect(await page.locator(`#${id} .explorable-worked`).isVisible()).toBe(false);
  await page.context().close();
});
