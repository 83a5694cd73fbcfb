import type { BrowserContextOptions, Page } from 'playwright-core';
import { openPage } from './browser.ts';

/** HTML that would make elements and run a script, wherever a text is taken for more than a text. */
export const payload = `"'><img src="x" onerror="canary=1"><script data-canary>canary=1</script>`;

/** A page, and what harm has come of it so far: exceptions, dialogs, broken policies, a script that ran. */
export interface HostilePage {
  page: Page;
  harm: string[];
}

/** Opens a page that tells of every harm, in each document that is loaded in it. */
export async function openHostile(options: BrowserContextOptions = {}): Promise<HostilePage> {
  const { page } = await openPage({ acceptDownloads: true, ...options });
  const harm: string[] = [];
  const tell = (what: string) => harm.push(`${page.url().slice(0, 160)}: ${what.slice(0, 300)}`);
  page.on('pageerror', (error) => tell(`exception ${error.stack ?? error.message}`));
  page.on('dialog', (dialog) => {
    // Leaving unfinished work is asked about by the browser itself.
    if (dialog.type() !== 'beforeunload') tell(`dialog ${dialog.message()}`);
    void dialog.accept().catch(() => {});
  });
  await page.exposeFunction('tellHarm', tell);
  await page.addInitScript(() => {
    const { tellHarm } = window as unknown as { tellHarm(what: string): void }; // exposed above
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample, blockedURI, sourceFile }) =>
      tellHarm(`policy ${violatedDirective} ${blockedURI} ${sample} ${sourceFile}`),
    );
    Object.defineProperty(window, 'canary', { set: () => tellHarm('a script ran') });
    window.print = () => {};
  });
  return { page, harm };
}

/** What is wrong with the page as it stands: elements that data has made, or no heading. */
export const findMade = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const made = [
      ...document.querySelectorAll('img[src="x"], script[data-canary], [onerror], [href^="javascript:" i]'),
    ];
    const hasHeading = Boolean(document.querySelector('h1')?.textContent?.trim());
    return [...made.map((one) => `made of data: ${one.tagName}`), ...(hasHeading ? [] : ['no heading'])];
  });
