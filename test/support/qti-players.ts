import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { Answer } from '../../src/domain/record/event.ts';

const require = createRequire(import.meta.url);
const folderOf = (name: string, from = require): string => dirname(from.resolve(`${name}/package.json`));

/** What a player made of an answer. */
export interface Played {
  /** Value of SCORE; 0 where the item has none. */
  score: number;
  /** Everything that the player says about the answer. */
  said: string;
}

/** A player of QTI 3 in a page of Chromium. */
export interface Player {
  name: string;
  /** Takes an item afresh, gives the answer (an order without dragging it) and ends the attempt. */
  play(xml: string, answer: Answer): Promise<Played>;
}

/** A click without the waiting for a still page that goes before one of Playwright's: there are thousands. */
const press = (target: Locator): Promise<void> =>
  target.evaluate((element) => {
    if (element instanceof HTMLElement) element.click();
  });

/** Marks what the answer holds, one after another. */
async function each(ids: readonly string[], act: (id: string, place: number) => Promise<void>): Promise<void> {
  for (const [place, id] of ids.entries()) await act(id, place);
}

const pairsOf = (groups: Readonly<Record<string, string>>): string[] =>
  Object.entries(groups).map(([item, group]) => `${item} group-${group}`);

const toNumber = (value: unknown): number => Number(value ?? 0);

/** A page with nothing else in it. Both players tell the console every step, which would take most of the time. */
async function openQuiet(page: Page, body: string): Promise<void> {
  await page.setContent(`<!doctype html><meta charset="utf-8"><body>${body}`);
  await page.evaluate(() => {
    console.log = () => {};
    console.debug = () => {};
  });
}

/** @citolab/qti-components, as its own page would load it. */
export async function openCitolab(page: Page): Promise<Player> {
  await openQuiet(page, '<qti-item><item-container></item-container></qti-item>');
  let played = 0;
  await page.addScriptTag({ path: join(folderOf('@citolab/qti-components'), 'cdn/index.global.js') });
  const item = page.locator('qti-assessment-item');

  async function give(answer: Answer): Promise<void> {
    switch (answer.type) {
      case 'choice':
        return press(item.locator(`qti-simple-choice[identifier="${answer.option}"]`));
      case 'choices':
        return each(answer.options, (id) => press(item.locator(`qti-simple-choice[identifier="${id}"]`)));
      case 'order':
        // Given where a drag ends: dragging by a mouse that is moved by a test fails on a busy machine.
        return item.evaluate((element, ids) => {
          const player = element as HTMLElement & { updateResponseVariable(name: string, value: string[]): void };
          player.updateResponseVariable('RESPONSE', ids);
        }, answer.items);
      case 'sort':
        return each(pairsOf(answer.groups), (pair) => press(item.locator(`input[value="${pair}"]`)));
      case 'number':
      case 'model': {
        const box = item.locator('qti-text-entry-interaction input, qti-extended-text-interaction textarea');
        await box.pressSequentially(answer.type === 'number' ? String(answer.value) : answer.text);
        return box.blur();
      }
    }
  }

  return {
    name: '@citolab/qti-components',
    async play(xml, answer) {
      played += 1; // an item that is the same letter for letter is not taken afresh
      await page.evaluate(
        ([xml, mark]) => {
          document.querySelector('qti-assessment-item')?.remove();
          Object.assign(document.querySelector('item-container') ?? {}, { itemXML: xml + mark });
        },
        [xml, `<!-- ${played} -->`] as const,
      );
      await item.locator('qti-item-body').waitFor();
      await give(answer);
      const { score, said } = await item.evaluate((element) => {
        // The package's own types are not loaded here: these are two methods of its element.
        const player = element as HTMLElement & {
          processResponse(): void;
          getOutcome(name: string): { value: unknown } | undefined;
        };
        player.processResponse();
        const shown = [...player.querySelectorAll('qti-modal-feedback')].filter(
          (feedback) => 'showStatus' in feedback && feedback.showStatus === 'on',
        );
        return {
          score: player.getOutcome('SCORE')?.value,
          said: shown.map(({ textContent }) => textContent).join('\n'),
        };
      });
      return { score: toNumber(score), said };
    },
  };
}

/** What a page with qti3-item-player holds for the test. */
interface Qti3Page {
  ready: boolean;
  ended: { state: { outcomeVariables: { identifier: string; value: unknown }[] } } | null;
  /** Takes an item; an order is restored as from an earlier sitting. */
  start(xml: string, order: string[] | null): void;
  end(): void;
}

/** qti3-item-player, in the Vue that it asks for. */
export async function openQti3(page: Page): Promise<Player> {
  const folder = folderOf('qti3-item-player');
  await openQuiet(page, '');
  const vue = folderOf('vue', createRequire(join(folder, 'package.json'))); // the one that the player depends on
  await page.addScriptTag({ path: join(vue, 'dist/vue.min.js') });
  await page.addScriptTag({ path: join(folder, 'dist/qti3Player.umd.min.js') });
  await page.addStyleTag({ path: join(folder, 'dist/qti3Player.css') });
  await page.addScriptTag({
    content: `window.qti3 = {
      start(xml, order) {
        this.ready = false; this.ended = null; this.vue?.$destroy();
        document.body.innerHTML = '<div id="app"></div>';
        const session = { max_attempts: 0, show_feedback: true, validate_responses: false };
        const on = {
          notifyQti3PlayerReady: (player) => {
            this.player = player;
            const response = { identifier: 'RESPONSE', cardinality: 'ordered', value: order, state: { order } };
            const none = { validationMessages: [], contextVariables: [], outcomeVariables: [], templateVariables: [] };
            const restored = order && { state: { guid: 'one', responseVariables: [response], ...none } };
            player.loadItemFromXml(xml, { guid: 'one', status: 'interacting', sessionControl: session, ...restored });
          },
          notifyQti3ItemReady: () => { this.ready = true; },
          notifyQti3EndAttemptCompleted: (data) => { this.ended = data; },
        };
        const player = qti3Player.default ?? qti3Player;
        this.vue = new Vue({ render: (make) => make(player, { on }) }).$mount('#app');
      },
      end() { this.player.endAttempt('end'); },
    };`,
  });
  const item = page.locator('.qti-item-body');
  const choice = (id: string) => item.locator(`.qti-simple-choice[data-identifier="${id}"]`);

  async function give(answer: Answer): Promise<void> {
    switch (answer.type) {
      case 'choice':
        return press(choice(answer.option));
      case 'choices':
        return each(answer.options, (id) => press(choice(id)));
      case 'order':
        return; // comes with the item, as from an earlier sitting: see above on dragging
      case 'sort':
        return each(pairsOf(answer.groups), (pair) => press(item.locator(`[data-pair="${pair}"]`)));
      case 'number':
      case 'model':
        return item
          .locator('input, textarea')
          .pressSequentially(answer.type === 'number' ? String(answer.value) : answer.text);
    }
  }

  type Window3 = Window & { qti3: Qti3Page };
  return {
    name: 'qti3-item-player',
    async play(xml, answer) {
      const restored = answer.type === 'order' ? answer.items : null;
      await page.evaluate(
        ([xml, restored]) => (window as unknown as Window3).qti3.start(xml, restored), // the script above puts it there
        [xml, restored] as const,
      );
      await page.waitForFunction(() => (window as unknown as Window3).qti3.ready);
      await give(answer);
      await page.evaluate(() => (window as unknown as Window3).qti3.end());
      const ended = await page.waitForFunction(() => (window as unknown as Window3).qti3.ended);
      const outcomes = (await ended.jsonValue())?.state.outcomeVariables ?? [];
      const said = await page.locator('.qti-modal-feedback').allInnerTexts(); // of what is shown
      return {
        score: toNumber(outcomes.find(({ identifier }) => identifier === 'SCORE')?.value),
        said: said.join('\n'),
      };
    },
  };
}
