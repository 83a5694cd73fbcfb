import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { type ExplorableId, explorables } from '../../src/domain/explorables/explorables.ts';
import { exploreWords } from '../../src/strings/explore.ts';
import { openPage } from '../support/browser.ts';
import { choicesOf, openQuiz, questionAt } from '../support/drive-quiz.ts';
import { listenIn, takeHeard } from '../support/listen-in.ts';
import { wakeModel } from '../support/wake-model.ts';

// What a screen reader is given: the tree of names, roles and states in reading order, and what is said when. The trees
// stand in test/fixtures/spoken/; after a change of words that is meant, `npx vitest -u` writes them anew.

/** The tree of a part of a page, without the addresses of its links. */
async function readTree(part: Locator): Promise<string> {
  const tree = await part.ariaSnapshot();
  return `${tree.replace(/\n *- \/url: .*/g, '')}\n`;
}

async function expectTree(part: Locator, name: string) {
  await expect(await readTree(part)).toMatchFileSnapshot(`../fixtures/spoken/${name}.yml`);
}

async function listen(): Promise<Page> {
  const { page } = await openPage();
  await listenIn(page);
  return page;
}

describe('a question of a quiz', () => {
  test('is read as a group with its options, says its mark once, and the focus goes on to the next one', async () => {
    const page = await listen();
    await openQuiz(page, 'the-four-levels', 'aligned');
    const [first, second] = choicesOf('aligned');
    const question = questionAt(page, first?.id ?? '');
    await expectTree(question, 'question');
    await takeHeard(page);
    const wrong = first?.options.find(({ right }) => !right)?.id;
    await question.locator(`input[value="${wrong}"]`).check();
    await question.getByRole('button', { name: 'Check' }).click();
    await page.locator(`[data-question="${first?.id}"][data-result]`).waitFor();
    await page.waitForTimeout(300);
    const said = (await takeHeard(page)).filter(({ by }) => by !== 'focus');
    expect(said.map(({ by }) => by)).toEqual(['status']);
    expect(said[0]?.text).toMatch(/^Not this time\. /);
    await expectTree(question, 'question-marked');
    await question.getByRole('button', { name: 'Next question' }).click();
    await page.waitForTimeout(300);
    const moved = (await takeHeard(page)).filter(({ by }) => by === 'focus').at(-1);
    expect(moved?.text).toContain(second?.stem.slice(0, 40));
    await page.context().close();
  });
});

describe('search', () => {
  test('is a dialog that says how much was found, once for what was typed', async () => {
    const page = await listen();
    await page.goto(inject('site'));
    await page.keyboard.press('/');
    await page.locator('#search input').waitFor();
    await page.waitForTimeout(300);
    await takeHeard(page);
    await page.keyboard.type('liaison');
    await page.locator('#search [role=status]', { hasText: 'liaison' }).waitFor();
    await page.waitForTimeout(500);
    const said = (await takeHeard(page)).filter(({ by }) => by !== 'focus');
    expect(said.at(-1)?.text).toMatch(/^\d+ results? for “liaison”$/);
    expect(said.length).toBeLessThanOrEqual(2);
    const tree = await readTree(page.locator('#search'));
    const order = ['dialog "Search the course"', 'searchbox', 'status:', 'heading "', 'list:', 'link "'];
    const places = order.map((part) => tree.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    await page.context().close();
  });
});

describe('the diagnostic', () => {
  test('is read question by question, names what is missing, and its result begins at its heading', async () => {
    const page = await listen();
    await page.goto(`${inject('site')}diagnostic/`);
    await page.locator('.diagnostic astro-island:not([ssr])').waitFor({ state: 'attached' });
    await expectTree(page.locator('.dx-form'), 'diagnostic');
    await page.locator('[data-step]:not([hidden]) fieldset:not([data-diagnostic-question]) input').first().check();
    const goOn = page.locator('.dx-form button[type=submit]');
    const answers = page.locator('[data-step]:not([hidden]) [data-diagnostic-question] input[value="3"]');
    // All but the very first question.
    for (let step = 0; step < 5; step++) {
      for (const answer of (await answers.all()).slice(step === 0 ? 1 : 0)) await answer.check();
      await goOn.click();
    }
    await takeHeard(page);
    await goOn.click();
    await page.locator('.dx-missing').waitFor();
    await page.waitForTimeout(300);
    const asked = await page.locator('[data-diagnostic-question] legend').first().innerText();
    // The press itself puts the focus on the button; then it goes to what is missing.
    expect((await takeHeard(page)).at(-1)).toEqual({ by: 'focus', text: 'One question has no answer yet' });
    expect(await readTree(page.locator('.dx-missing'))).toContain(asked.trim());
    await page.locator('.dx-missing a').first().click();
    await answers.first().check();
    for (let step = 0; step < 5; step++) await goOn.click();
    await takeHeard(page);
    await goOn.click();
    await page.locator('.diagnostic table').first().waitFor();
    await page.waitForTimeout(300);
    const heading = await page.locator('.diagnostic :is(h1, h2, h3)').first().textContent();
    expect((await takeHeard(page)).at(-1)).toEqual({ by: 'focus', text: heading });
    await page.context().close();
  });
});

const modules: Record<ExplorableId, string> = {
  'budget-table': 'why-they-fight',
  'two-diaries': 'why-they-fight',
  'level-explorer': 'the-four-levels',
  'move-the-handoff': 'moving-up',
};

describe.each(Object.keys(modules) as ExplorableId[])('the model %s', (id) => {
  test('is read in the order of its story, and says one sentence once what moves has come to rest', async () => {
    const page = await listen();
    const model = await wakeModel(page, `course/${modules[id]}/${explorables[id].lesson}/`, id);
    await model.locator('[data-saved]').waitFor();
    await expectTree(model, `${id}-asks`);
    await model.getByRole('button', { name: exploreWords.skip }).click();
    await model.locator('[data-shown]').waitFor();
    await page.waitForTimeout(600);
    await expectTree(model, `${id}-shows`);
    await takeHeard(page);
    // Five steps at once, since a busy machine may rest between two keys.
    const slider = model.locator('input[type=range]').first();
    await slider.evaluate((range: HTMLInputElement) => {
      for (let step = 0; step < 5; step++) {
        range.stepUp();
        range.dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
    await page.waitForTimeout(800);
    const said = (await takeHeard(page)).filter(({ by }) => by !== 'focus');
    expect(said.map(({ by }) => by)).toEqual(['status']);
    expect(said[0]?.text.split(' ').length).toBeGreaterThan(8);
    await page.context().close();
  });
});
