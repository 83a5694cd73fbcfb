import { toAddress } from '../../content-access/addresses.ts';
import { termWords } from '../../strings/terms.ts';
import { loadSheet } from '../site/load-sheet.ts';
import sheet from './term-card.css?url';

/** The glossary as `/terms.json` gives it, by id. */
type Glossary = Record<string, { term: string; definition: string }>;

/** Space in pixels between the card and the term, and between the card and the edge of the window. */
const gap = 10;

const make = <K extends keyof HTMLElementTagNameMap>(tag: K, properties: Partial<HTMLElementTagNameMap[K]>) =>
  Object.assign(document.createElement(tag), properties);

const name = make('p', { id: 'term-name', className: 'term-card-name' });
const text = make('p', { id: 'term-text' });
const more = make('a', { textContent: termWords.glossary });
const close = make('button', { type: 'button', textContent: termWords.close });
const foot = make('p', { className: 'term-card-foot' });
// Focus goes to the card itself, so that a screen reader says the term and its definition.
const card = make('div', { className: 'term-card', popover: 'auto', role: 'dialog', tabIndex: -1 });
card.setAttribute('aria-labelledby', name.id);
card.setAttribute('aria-describedby', text.id);
foot.append(more, close);
card.append(name, text, foot);

let opener: HTMLAnchorElement | undefined;
let closedAt = 0;

close.addEventListener('click', () => card.hidePopover());
card.addEventListener('beforetoggle', () => {
  closedAt = performance.now();
});
// Whoever tabs on is back in the text, which the card must not cover.
card.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget instanceof Node && !card.contains(relatedTarget)) card.hidePopover();
});
addEventListener('resize', () => opener && card.matches(':popover-open') && place(opener));

/** Puts the card under the term, or over it where there is no room below. */
function place(link: HTMLAnchorElement): void {
  // A term can run over the end of a line: below its last line, above its first.
  const lines = [...link.getClientRects()];
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return;
  const { width, height } = card.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = last.bottom + gap;
  const above = first.top - gap - height;
  const top = below + height + gap > clientHeight && above >= gap ? above : below;
  const left = Math.max(gap, Math.min(last.left, clientWidth - width - gap));
  card.style.top = `${top + scrollY}px`;
  card.style.left = `${left + scrollX}px`;
}

async function fetchGlossary(): Promise<Glossary> {
  const response = await fetch(toAddress('/terms.json'));
  if (!response.ok) throw new Error(`The glossary answered ${response.status}.`);
  return response.json();
}

let ready: Promise<[Glossary, unknown]> | undefined;

/**
 * Opens the definition of the term that `link` leads to, beside it; a click on the term whose card is open closes it.
 * Escape, a click elsewhere and the button close it too, and the browser gives the focus back to the link.
 * @throws where the definition cannot be had; the link itself still leads to it
 */
export async function openTerm(link: HTMLAnchorElement, byPointer: boolean): Promise<void> {
  // The click that brought us here has just closed the card, as every click outside it does.
  if (byPointer && link === opener && performance.now() - closedAt < 200) return;
  ready ??= Promise.all([fetchGlossary(), loadSheet(sheet)]);
  const [glossary] = await ready;
  const entry = glossary[link.hash.slice(1)];
  if (!entry) throw new Error(`The glossary does not hold ${link.hash}.`);
  name.textContent = entry.term;
  text.textContent = entry.definition;
  more.href = link.href;
  opener = link;
  link.focus({ preventScroll: true });
  // Next to the term, so that the Tab key goes on from there.
  link.after(card);
  card.showPopover();
  place(link);
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: 'nearest' });
}
