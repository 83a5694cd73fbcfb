import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Question } from '../../src/schemas/question.ts';

/** Puts the items of an order question in order with its buttons. */
async function putInOrder(at: Locator, items: readonly { text: string }[]): Promise<void> {
  for (const [place, item] of items.entries()) {
    for (let moves = 0; moves < items.length; moves++) {
      const lines = await at.locator('li > span:not([class])').allInnerTexts();
      const now = lines.findIndex((line) => line.trim() === item.text.replaceAll('*', ''));
      if (now <= place) break;
      await at.locator('li').nth(now).getByRole('button').first().click();
    }
  }
  // Lines that stood right from the start are no answer until one has been moved.
  if ((await at.locator('li input[type=hidden]').count()) > 0) return;
  await at.locator('li').first().getByRole('button').last().click();
  await at.locator('li').nth(1).getByRole('button').first().click();
}

/** Answers the question that a quiz shows, rightly, and checks it. */
export async function answerRight(root: Page | FrameLocator, question: Question): Promise<void> {
  const at = root.locator(`.check [data-question="${question.id}"]`);
  const check = () => at.getByRole('button', { name: 'Check' }).click();
  switch (question.type) {
    case 'choice':
    case 'choices':
      for (const { id, right } of question.options) if (right) await at.locator(`input[value="${id}"]`).check();
      break;
    case 'order':
      await putInOrder(at, question.items);
      break;
    case 'sort':
      for (const { id, group } of question.items) await at.locator(`input[name="a-${id}"][value="${group}"]`).check();
      break;
    case 'number':
      await at.locator('input[type=text]').fill(String(question.answer));
      break;
    case 'model':
      await at.locator('textarea').fill('In my own words: both sides – “we”.\nA second line.');
      await check();
      for (const { id } of question.points) await at.locator(`input[value="${id}"]`).check();
      break;
  }
  await check();
  await root.locator(`.check [data-question="${question.id}"][data-result="right"]`).waitFor();
  await root.locator('.check .saved[aria-busy]').waitFor({ state: 'detached' });
}
