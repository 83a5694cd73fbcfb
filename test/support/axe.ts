import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** Rules of WCAG 2.2 AA and axe's best practice. */
export const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeWindow {
  axe: {
    run(options: unknown): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
  };
}

/** Puts axe into a page. Evaluated from outside, it needs no place in the page's security policy. */
export const loadAxe = (page: Page): Promise<unknown> => page.evaluate(axe);

/** What axe finds wrong with a page that it has been put into, as it stands now. */
export async function findViolations(page: Page): Promise<string[]> {
  return page.evaluate(async (tags) => {
    // The page's world has axe by now; Playwright's types do not know it.
    const { axe } = window as unknown as AxeWindow;
    const { violations } = await axe.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary.slice(0, 240)}`),
    );
  }, tags);
}
