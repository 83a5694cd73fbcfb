import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Question } from '../../src/schemas/question.ts';
import { openPage } from '../support/browser.ts';
import { openQuiz, questionAt, questionsOf, readRows } from '../support/drive-quiz.ts';

const fight = 'why-they-fight';
/** Two lessons of one module that have all six types between them. */
const lessons = ['the-complaints', 'the-cost'];

/** Everything that a learner can see or has put into the quiz. */
const stateOf = (page: Page) =>
  page.evaluate(() => {
    const textOf = (root: Element | null) => root?.textContent ?? '';
    return {
      top: textOf(document.querySelector('.check .top')),
      shown: [...document.querySelectorAll('.check .now')].map(
        (one) => one.getAttribute('data-question') ?? textOf(one),
      ),
      pips: [...document.querySelectorAll('.check .pips button')].map((pip) => [
        pip.getAttribute('aria-label'),
        pip.getAttribute('aria-current'),
      ]),
      questions: [...document.querySelectorAll<HTMLElement>('.check [data-question]')].map((question) => ({
        id: question.dataset.question,
        result: question.dataset.result,
        lines: [...question.querySelectorAll('.opt, legend')].map((line) => [line.className, textOf(line)]),
        inputs: [...question.querySelectorAll<HTMLInputElement>('input, textarea')].map((input) => [
          input.name,
          input.value,
          input.checked,
          input.disabled,
        ]),
        revealed: textOf(question.querySelector('blockquote')),
        said: textOf(question.querySelector('[role=status]')),
        buttons: [...question.querySelectorAll('.act > *')].map(textOf),
      })),
    };
  });

async function wakeQuiz(page: Page): Promise<void> {
  await page.locator('#check-yourself').scrollIntoViewIfNeeded();
  await page.locator('.check astro-island:not([ssr])').waitFor();
  await page.locator('.check [data-saved]').waitFor();
}

/** How many answers the record has. */
const countAnswers = async (page: Page) => (await readRows(page)).filter(({ type }) => type === 'answered').length;

/** Machines that test may be busy with other things. */
const patience = { timeout: 20_000 };

/** Goes through questions and reloads after each step, comparing what stood there before with what stands there after. */
class Journey {
  checks = 0;
  steps = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async step(what: string, act: () => Promise<unknown>): Promise<void> {
    await act();
    this.steps += 1;
    // An answer that is still on its way to the disk is not there yet; the page is not left before.
    await expect.poll(() => countAnswers(this.page), patience).toBe(this.checks);
    const before = await stateOf(this.page);
    await this.page.reload();
    await wakeQuiz(this.page);
    await expect.poll(() => stateOf(this.page), { ...patience, message: what }).toEqual(before);
    expect(await this.page.evaluate(() => document.activeElement?.tagName), `focus after ${what}`).toBe('BODY');
  }
  press(within: Locator, name: string | RegExp) {
    return this.step(`the button ${name}`, () => within.getByRole('button', { name }).first().click());
  }
  choose(within: Locator, value: string, name = 'a') {
    return this.step(`${name} ${value}`, () => within.locator(`input[name="${name}"][value="${value}"]`).click());
  }
  async check(within: Locator) {
    this.checks += 1;
    await this.press(within, 'Check');
  }

  async answer(question: Question): Promise<void> {
    const at = questionAt(this.page, question.id);
    await this.choose(at, 'fairly-sure', 'sure');
    switch (question.type) {
      case 'choice':
      case 'choices':
        for (const option of question.options) await this.choose(at, option.id);
        await this.choose(at, question.options.find((option) => !option.right)?.id ?? '');
        break;
      case 'order':
        await this.press(at, /^Move down/);
        await this.press(at.locator('li').nth(2), /^Move up/);
        break;
      case 'sort':
        for (const item of question.items) await this.choose(at, question.groups[0]?.id ?? '', `a-${item.id}`);
        await this.choose(at, question.groups[1]?.id ?? '', `a-${question.items[0]?.id}`);
        break;
      case 'number':
        await this.step('a number', () => at.locator('input[type=text]').fill('7.5'));
        break;
      case 'model':
        await this.step('a text', () => at.locator('textarea').fill('Two lines,\nof my own.'));
        await this.press(at, 'Check');
        await this.choose(at, question.points[0]?.id ?? '');
        break;
    }
    await this.check(at);
  }
}

test.each(lessons)('a quiz is the same after a reload at any click: %s', async (lesson) => {
  const { page, complaints } = await openPage();
  await openQuiz(page, fight, lesson);
  const journey = new Journey(page);
  const questions = questionsOf(lesson).filter((question) => question.parallelTo === undefined);
  for (const [place, question] of questions.entries()) {
    const at = questionAt(page, question.id);
    await journey.answer(question);
    // Of each kind the first is tried a second time, which empties it.
    const isFirst = questions.findIndex(({ type }) => type === question.type) === place;
    if (isFirst && (await at.getAttribute('data-result')) !== 'right') {
      await journey.press(at, 'Try again');
      await journey.answer(question);
    }
    await journey.press(at, place + 1 < questions.length ? 'Next question' : 'See how it went');
  }
  await journey.press(page.locator('.check .now'), /^Question/);
  await journey.press(page.locator('.check .pips'), /^Question 2/);
  expect(journey.steps).toBeGreaterThan(50);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the two lessons have every type of question between them', () => {
  expect(new Set(lessons.flatMap(questionsOf).map(({ type }) => type)).size).toBe(6);
});
