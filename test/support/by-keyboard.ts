import type { Page } from 'playwright-core';

/** What somebody would meet who goes through a page with the Tab key alone; each a list of what is wrong. */
export interface Walk {
  /** Controls that Tab never came to. */
  missed: string[];
  /** Controls that do not show that they have the focus. */
  unseen: string[];
  /** Controls that lay wholly under something else while they had it. */
  covered: string[];
  /** What happened by focus alone. */
  changed: string[];
}

/** Puts a number on every control that Tab should come to. A group of radio buttons is one stop. */
function markControls(): number {
  const all = [
    ...document.querySelectorAll<HTMLElement>('a[href],button,input,select,textarea,summary,[tabindex="0"]'),
  ];
  const open = all.filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled, [tabindex="-1"]'),
  );
  const groups = new Set<string>();
  let count = 0;
  for (const one of open) {
    if (one instanceof HTMLInputElement && one.type === 'radio') {
      const group = `${one.form?.dataset.question ?? ''} ${one.name}`;
      if (groups.has(group)) continue;
      groups.add(group);
      one.dataset.walkGroup = group;
    }
    one.dataset.walk = String(count++);
  }
  return count;
}

/** What has the focus, and how it looks. */
function look() {
  const one = document.activeElement;
  if (!(one instanceof HTMLElement) || one === document.body) return undefined;
  const group =
    one instanceof HTMLInputElement && one.type === 'radio' ? `${one.form?.dataset.question ?? ''} ${one.name}` : '';
  const marked = group ? document.querySelector<HTMLElement>(`[data-walk-group="${CSS.escape(group)}"]`) : one;
  // A radio button may leave it to the label around it to show the focus.
  const outlined = [one, one.closest('label')].some((element) => {
    const style = element && getComputedStyle(element);
    return style && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
  });
  const { left, top, width, height } = one.getBoundingClientRect();
  // A link can run over several lines: each of its boxes is looked at.
  const boxes = [...one.getClientRects()].map((box) => [box.left + box.width / 2, box.top + box.height / 2]);
  const points = [
    [left + width / 2, top + height / 2],
    [left + 2, top + 2],
    [left + width - 2, top + height - 2],
    ...boxes,
  ];
  const seen = points.some(([x = 0, y = 0]) => {
    const above = document.elementFromPoint(x, y);
    return above !== null && (one.contains(above) || above.contains(one));
  });
  return {
    walk: marked?.dataset.walk,
    name: `${one.tagName.toLowerCase()} “${(one.textContent || one.getAttribute('aria-label') || one.id).trim().slice(0, 40)}”`,
    outlined,
    seen,
    address: location.href,
    dialogs: document.querySelectorAll('dialog[open], :popover-open').length,
  };
}

/** Goes on with the Tab key until something that the selector fits has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), selector)) return;
  }
  throw new Error(`Tab never came to ${selector}.`);
}

/** Goes through a page with the Tab key, forwards or back, until it has been everywhere. */
export async function walkByTab(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Walk> {
  const count = await page.evaluate(markControls);
  const address = page.url();
  const visited = new Set<string>();
  const walk: Walk = { missed: [], unseen: [], covered: [], changed: [] };
  // A few more than there are, for what comes into being on the way.
  for (let step = 0; step < count + 20; step++) {
    await page.keyboard.press(key);
    const at = await page.evaluate(look);
    // Past the end it begins again at the start; some pages set out from a field in their middle.
    if (!at) continue;
    if (at.walk !== undefined && visited.has(at.walk) && visited.size === count) break;
    if (at.walk !== undefined) visited.add(at.walk);
    if (!at.outlined) walk.unseen.push(at.name);
    if (!at.seen) walk.covered.push(at.name);
    if (at.address !== address || at.dialogs > 0) walk.changed.push(at.name);
  }
  walk.missed = await page.evaluate(
    (visited) =>
      [...document.querySelectorAll<HTMLElement>('[data-walk]')]
        .filter((one) => !visited.includes(one.dataset.walk ?? ''))
        .map((one) => one.outerHTML.slice(0, 120)),
    [...visited],
  );
  return walk;
}

/** What is cut off or too wide once a reader's own style is laid over a page. The policy lets no style be written in. */
export function findClipped(page: Page, css: string): Promise<string[]> {
  return page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
    const wide = document.documentElement.scrollWidth - innerWidth;
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((one) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(one);
      if (clipPath !== 'none' || !one.checkVisibility() || one.closest('svg')) return false;
      const hidden = (value: string) => value === 'hidden' || value === 'clip';
      return (
        (hidden(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
        (hidden(overflowY) && one.scrollHeight > one.clientHeight + 1)
      );
    });
    return [
      ...(wide > 0 ? [`${wide} px too wide`] : []),
      ...cut.map((one) => `cut off: ${one.outerHTML.slice(0, 80)}`),
    ];
  }, css);
}
