import { expect, inject, test } from 'vitest';
import { decodeReceipt } from '../../src/domain/receipt/receipt-code.ts';
import { makeCatalogue } from '../support/assignments.ts';
import { watchPage } from '../support/browser.ts';
import { expectSame, handIn, inMinutes, linkOf, openLink, openStudent, week } from '../support/drive-assignment.ts';
import { answerChoice, choicesOf, openQuiz, questionsOf } from '../support/drive-quiz.ts';
import { saveCopy } from '../support/save-copy.ts';

const catalogue = makeCatalogue();
const lesson = 'the-cost';
const quiz = questionsOf(lesson).filter(({ parallelTo }) => parallelTo === undefined);
const choices = choicesOf(lesson).filter(({ parallelTo }) => parallelTo === undefined);
const [first, second] = choices;
if (!first || !second) throw new Error('The lesson has too few choice questions.');
const rightOf = ({ options }: (typeof choices)[number]) => options.find(({ right }) => right)?.id ?? '';
const wrongOf = ({ options }: (typeof choices)[number]) => options.find(({ right }) => !right)?.id ?? '';

test('a student does an assignment on time: lesson, drawn questions, a case, and a receipt that says what the page says', async () => {
  const { page, complaints } = await openStudent({ viewport: { width: 390, height: 844 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openLink(page, linkOf());
  expect(await page.locator('h1').innerText()).toBe('Week 3: why they fight');
  expect(await page.locator('.as-facts').innerText()).toContain('3 days left'.replace('3 days', '2 days and 23 hours'));
  // Straight to the next thing.
  await page.getByRole('link', { name: 'Begin: What the fight costs' }).click();
  const banner = page.getByRole('complementary', { name: 'Assignment' });
  await banner.waitFor();
  expect(await banner.innerText()).toMatch(
    /^Part of Week 3: why they fight, due \w+day \d+ \w+, \d\d:\d\d\. Back to the assignment$/,
  );
  await openQuiz(page, 'why-they-fight', lesson);
  await answerChoice(page, first.id, wrongOf(first));
  await banner.getByRole('link').click();
  await page.getByText(`1 of ${quiz.length} questions answered`).waitFor();
  expect(await page.locator('.as-next a').innerText()).toBe('Go on: What the fight costs');

  await page.getByRole('button', { name: 'Answer them here' }).click();
  for (let place = 1; place <= 3; place++) {
    const form = page.locator('.as-drawn .q.now');
    // Whatever is drawn: a question that has been answered is skipped, one of another type is left alone here.
    const radio = form.locator('input[type=radio]:not([name=sure]):enabled').first();
    if (await radio.count()) {
      await radio.check();
      await form.getByText('certain').click();
      await form.getByRole('button', { name: 'Check' }).click();
      await page.locator('.saved[aria-busy]').waitFor({ state: 'detached' });
    }
    await page
      .locator('.as-drawn .pips button')
      .nth(place % 3)
      .click();
  }
  await page.getByRole('link', { name: /Work through the case/ }).click();
  await banner.waitFor();
  for (const decision of await page.locator('.decision').all()) {
    await decision.scrollIntoViewIfNeeded();
    await decision.locator('[data-saved=kept]').waitFor();
    await decision.locator('input').first().check();
    await decision.getByRole('button').click();
    await decision.getByText('You decided this on').waitFor();
  }
  await page.reload();
  await page.locator('.decision').first().scrollIntoViewIfNeeded();
  await page.locator('.decision :checked').first().waitFor();
  await banner.getByRole('link').click();
  await page.locator('[data-task=case][data-task-state=done]').waitFor();

  const receipt = await handIn(page, 'Ana Müller', 's-1');
  await expectSame(page, receipt);
  expect(receipt.rows.find(({ question }) => question === first.id)).toMatchObject({
    tries: 1,
    late: 0,
    first: { outcome: 'wrong' },
  });
  expect(receipt.tasks.map(({ doneAt }) => doneAt !== null)).toEqual([false, expect.any(Boolean), true]);
  expect(await page.locator('.receipt').innerText()).not.toContain('late');
  const code = await page.getByLabel('The code of this receipt').inputValue();
  const read = decodeReceipt(catalogue, [week], code);
  expect(read.ok && read.value.receipt).toMatchObject({ name: 'Ana Müller', number: 's-1' });
  await page.getByRole('button', { name: 'Show it as a QR code' }).click();
  await page.getByRole('img', { name: 'QR code of this receipt' }).waitFor();
  // Nothing of the link or the work is in any address that was asked for.
  expect(asked.filter((url) => /assign-a|receipt-a|Ana/.test(url.replace(/#.*/, '')))).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a student who is late is told so and stopped nowhere', async () => {
  const { page, complaints } = await openStudent();
  await openLink(page, linkOf({ dueAt: inMinutes(-60), tasks: [{ type: 'quiz', lesson }] }));
  expect(await page.locator('.as-facts').innerText()).toContain('That was 1 hour ago. Nothing is closed');
  await page.getByRole('link', { name: /^Begin/ }).click();
  await page
    .getByRole('complementary', { name: 'Assignment' })
    .getByText(/was due/)
    .waitFor();
  await openQuiz(page, 'why-they-fight', lesson);
  await answerChoice(page, first.id, rightOf(first));
  await openLink(page, linkOf({ dueAt: inMinutes(-60), tasks: [{ type: 'quiz', lesson }] }));
  await page.locator('[data-task=quiz]', { hasText: '(late)' }).waitFor();
  const receipt = await handIn(page, 'Ben');
  await expectSame(page, receipt);
  expect(receipt.rows).toMatchObject([{ question: first.id, tries: 1, late: 1 }]);
  expect(await page.locator('[data-receipt-row]').innerText()).toContain('1 try, late');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('time goes by while the page is open: what is left is said anew, and what was due becomes late', async () => {
  const { page } = await openStudent();
  await page.clock.install({ time: Date.now() });
  await openLink(page, linkOf({ dueAt: inMinutes(31) }));
  await page.getByText(/^(30|31) minutes left$/).waitFor();
  await page.clock.runFor(11 * 60_000);
  await page.getByText(/^(19|20) minutes left$/).waitFor();
  await page.clock.runFor(25 * 60_000);
  await page.getByText(/^That was [45] minutes ago/).waitFor();
  await page.getByText('The due time has passed.').waitFor();
  await page.context().close();
});

test('a student works in two sittings on two devices, with a saved copy carried over, and the receipt holds both', async () => {
  const link = linkOf({ tasks: [{ type: 'quiz', lesson }] });
  const home = await openStudent();
  await openLink(home.page, link);
  await openQuiz(home.page, 'why-they-fight', lesson);
  await answerChoice(home.page, first.id, wrongOf(first));
  await home.page.goto(`${inject('site')}progress/`);
  const { file } = await saveCopy(home.page);
  await home.page.context().close();

  const library = await openStudent();
  await openLink(library.page, link);
  expect(await library.page.locator('.as-tasks').innerText()).toContain('Not begun');
  await library.page.goto(`${inject('site')}progress/`);
  await library.page.locator('input[type=file]').first().waitFor({ state: 'attached' });
  await library.page.setInputFiles('input[type=file]', file);
  await library.page.locator('.record-told', { hasText: 'Added' }).waitFor();
  await openQuiz(library.page, 'why-they-fight', lesson);
  await library.page
    .locator('.check .pips button')
    .nth(quiz.findIndex(({ id }) => id === second.id))
    .click();
  await answerChoice(library.page, second.id, rightOf(second));
  await openLink(library.page, link);
  const receipt = await handIn(library.page, 'Cem', 'c@example.org');
  await expectSame(library.page, receipt);
  expect(receipt.rows.map(({ question }) => question)).toEqual([first.id, second.id]);
  expect(receipt.rows.map(({ first }) => first.outcome)).toEqual(['wrong', 'right']);
  expect([...home.complaints, ...library.complaints]).toEqual([]);
  await library.page.context().close();
});

test('the page follows what is done in another tab, and the receipt says when it has become old', async () => {
  const { page, complaints } = await openStudent();
  await openLink(page, linkOf());
  await page.getByRole('button', { name: 'Make a receipt' }).click();
  await page.locator('.receipt').waitFor();
  const other = await page.context().newPage();
  watchPage(other, complaints);
  await openQuiz(other, 'why-they-fight', lesson);
  await answerChoice(other, first.id, rightOf(first));
  await page.getByText(`1 of ${quiz.length} questions answered`).waitFor();
  await page.getByText('Something has been done since this receipt was made').waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});
