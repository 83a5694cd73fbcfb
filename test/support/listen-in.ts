import type { Page } from 'playwright-core';

/** One thing that a screen reader would say: what a live region came to hold, or what the focus came to. */
export interface Heard {
  by: 'status' | 'alert' | 'focus';
  text: string;
}

/** Listens to live regions and to the focus in every page that is opened after it. */
export async function listenIn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: { by: string; text: string }[] = [];
    Object.assign(window, { heard });
    const live = '[role=status],[role=alert],[role=log],[aria-live=polite],[aria-live=assertive]';
    const plain = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const said = new WeakMap<Element, string>();
    const note = (region: Element | null | undefined) => {
      if (!region?.isConnected) return;
      const text = plain(region);
      if (text === (said.get(region) ?? '')) return;
      said.set(region, text);
      const isAlert = region.matches('[role=alert],[aria-live=assertive]');
      if (text) heard.push({ by: isAlert ? 'alert' : 'status', text });
    };
    const start = () => {
      // What stands in a region when the page comes is not said.
      for (const region of document.querySelectorAll(live)) said.set(region, plain(region));
      new MutationObserver((changes) => {
        const regions = changes.map(({ target }) =>
          (target instanceof Element ? target : target.parentElement)?.closest(live),
        );
        for (const region of new Set(regions)) note(region);
      }).observe(document, { subtree: true, childList: true, characterData: true });
      document.addEventListener('focusin', ({ target }) => {
        if (target instanceof Element) heard.push({ by: 'focus', text: plain(target).slice(0, 120) });
      });
    };
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
    else start();
  });
}

/** What was heard since this was last asked, in order. */
export const takeHeard = (page: Page): Promise<Heard[]> =>
  page.evaluate(() => (window as unknown as { heard: Heard[] }).heard.splice(0)); // put there by listenIn
