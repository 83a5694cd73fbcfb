import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { encodeAssignment } from '../../src/domain/assignment/assignment-code.ts';
import { explorables } from '../../src/domain/explorables/explorables.ts';
import { encodeInvitation } from '../../src/domain/team/invitation-code.ts';
import { makeAssignment } from '../support/assignments.ts';
import { wakeIslands } from '../support/browser.ts';
import { content } from '../support/diagnostic-content.ts';
import { answerChoice, choicesOf, openQuiz } from '../support/drive-quiz.ts';
import { findMade, openHostile } from '../support/hostile-page.ts';
import { listPages } from '../support/pages.ts';
import { saveCopy } from '../support/save-copy.ts';

const invitation = { session: '5e551011', edition: content.questions.edition, seat: 'sales', label: 'Acme' } as const;

/** One page of each kind: those whose addresses differ in one part only are of one kind, but for lessons with models. */
function listKinds(): string[] {
  const models = new Set<string>(Object.values(explorables).map(({ lesson }) => lesson));
  const kindOf = (path: string) => {
    const [room = '', ...parts] = path.split('/').slice(0, -1);
    const isModel = room === 'course' && models.has(parts[1] ?? '');
    const isListed = ['course', 'questions', 'cases', 'print'].includes(room) && parts.length > 0;
    return isListed && !isModel ? `${room} ${parts.length}` : path;
  };
  const kinds = new Map(listPages().map((path) => [kindOf(path), path]));
  return [
    ...kinds.values(),
    `assignment/#${encodeAssignment(makeAssignment())}`,
    `diagnostic/seat/#${encodeInvitation(invitation)}`,
    'search/?q=border',
  ];
}
const kinds = listKinds();

/** Does with a page what a person might: writes into its fields, chooses, and presses its buttons, some of them twice. */
async function workThrough(page: Page): Promise<void> {
  const work = page.evaluate(async () => {
    const rest = () => new Promise((resolve) => setTimeout(resolve, 30));
    const all = <E extends Element>(selector: string) => [...document.querySelectorAll<E>(`main ${selector}`)];
    for (const details of all<HTMLDetailsElement>('details')) details.open = true;
    for (let round = 0; round < 2; round++) {
      for (const field of all<HTMLInputElement>('input:is([type=text], [type=number], :not([type])), textarea')) {
        // React listens to what the browser itself sets.
        const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value') ?? {};
        set?.call(field, field.type === 'number' ? '4' : 'The border is open.');
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      for (const choice of all<HTMLInputElement>(':is([type=radio], [type=checkbox])').slice(0, 80)) choice.click();
      for (const button of all<HTMLButtonElement>('button').slice(0, 60)) if (button.isConnected) button.click();
      await rest();
    }
  });
  // A button may lead elsewhere, or load the page again.
  await work.catch((thrown) => {
    if (!/navigation|context/.test(String(thrown))) throw thrown;
  });
}

test.each([
  ['with trusted types', kinds, {}],
  // As in browsers that do not know them, and read nothing of them in a policy.
  ['without', ['course/why-they-fight/the-cost/', 'progress/', 'search/?q=border'], { bypassCSP: true }],
])(`pages of each kind can be used and break no policy: %s`, async (_how, paths, options) => {
  const { page, harm } = await openHostile(options);
  if ('bypassCSP' in options) await page.addInitScript(() => Reflect.deleteProperty(window, 'trustedTypes'));
  for (const path of paths) {
    await page.goto(inject('site') + path);
    await wakeIslands(page);
    await workThrough(page);
    await page.waitForLoadState('networkidle');
    harm.push(...(await findMade(page)).map((what) => `${path}: ${what}`));
  }
  expect(paths.length).toBeGreaterThan(2);
  expect(harm).toEqual([]);
  await page.context().close();
});

test('a lesson with its quiz, search, what comes late, and a copy that is restored, break no policy', async () => {
  const { page, harm } = await openHostile({ serviceWorkers: 'allow' });
  await openQuiz(page, 'why-they-fight', 'the-cost');
  const [question] = choicesOf('the-cost');
  await answerChoice(page, question?.id ?? '', question?.options[0]?.id ?? '');
  await page.keyboard.press('/');
  await page.locator('#search').getByRole('searchbox').fill('liaison <img src=x>');
  await page.locator('#search .hits a').first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('script[type=speculationrules]').waitFor({ state: 'attached' });
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration()) !== undefined);
  await page.goto(`${inject('site')}progress/`);
  const { file } = await saveCopy(page);
  await page.setInputFiles('input[type=file]', file);
  await page.locator('.record-told', { hasText: /\d/ }).waitFor();
  expect(harm).toEqual([]);
  await page.context().close();
});

test('on every kind of page text does not become HTML, a script or a script’s address, and nobody makes a policy', async () => {
  const { page } = await openHostile({ serviceWorkers: 'allow' });
  for (const path of kinds) {
    await page.goto(inject('site') + path);
    const thrown = await page.evaluate(() => {
      const { trustedTypes } = window;
      const ways: Record<string, () => unknown> = {
        html: () => (document.createElement('p').innerHTML = '<img src="x" onerror="canary=1">'),
        after: () => document.body.insertAdjacentHTML('beforeend', '<img src="x">'),
        parsed: () => new DOMParser().parseFromString('<p>', 'text/html'),
        address: () => (document.createElement('script').src = '/intruder.js'),
        handler: () => document.body.setAttribute('onclick', 'canary=1'),
        policy: () => trustedTypes?.createPolicy('intruder', { createHTML: (text) => text }),
        standard: () => trustedTypes?.createPolicy('default', { createHTML: (text) => text }),
      };
      return Object.entries(ways).flatMap(([name, way]) => {
        try {
          way();
          return [];
        } catch (error) {
          return error instanceof TypeError ? [name] : [];
        }
      });
    });
    // A worker's address is refused by a promise.
    expect(thrown, path).toEqual(['html', 'after', 'parsed', 'address', 'handler', 'policy', 'standard']);
    expect(await page.evaluate(() => navigator.serviceWorker.register('/intruder.js').catch(String))).toContain(
      'TrustedScriptURL',
    );
    expect(await findMade(page)).toEqual([]);
  }
  await page.context().close();
});
