import { forgetSearches, readSearches } from '../../../store/recent-searches.ts';
import { searching as words } from '../../../strings/searching.ts';
import { renderSection } from './render-hits.ts';

/** How many lessons, and how many terms, are suggested. */
const MOST = 4;

interface Suggested {
  href: string;
  text: string;
}

const listLinks = (selector: string): Suggested[] =>
  [...document.querySelectorAll<HTMLAnchorElement>(selector)].map((link) => ({
    href: link.href,
    // The way on says "Next" above the title; a menu's link has a dot before it.
    text: (link.querySelector('small') ? link.lastChild : (link.lastElementChild ?? link))?.textContent?.trim() ?? '',
  }));

const renderLinks = (links: readonly Suggested[]): HTMLElement[] =>
  [...new Map(links.map((link) => [link.href, link])).values()]
    .slice(0, MOST)
    .map(({ href, text }) => Object.assign(document.createElement('a'), { href, textContent: text }));

/** The lessons that come after this one in the menu, or the way on, or, elsewhere, the first ones. */
function listLessons(): Suggested[] {
  const after = listLinks('.contents li:has([aria-current]) ~ li a');
  const onward = after.length > 0 ? after : listLinks('.pager a[rel="next"]');
  return onward.length > 0 ? onward : listLinks('.contents li a');
}

function makeButton(text: string, press: () => void): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
  button.addEventListener('click', press);
  return button;
}

/**
 * What a search box shows before anything is typed, made of this page and this browser alone, so that it is there at once.
 * @param ask looks up a search that was made earlier
 * @param again shows the suggestions anew
 */
export function renderSuggestions(ask: (query: string) => void, again: () => void): HTMLElement[] {
  const recent = readSearches().map((query) => makeButton(query, () => ask(query)));
  const forget = makeButton(words.forget, () => {
    forgetSearches();
    again();
  });
  forget.className = 'forget';
  const groups: [string, HTMLElement[]][] = [
    [words.recent, recent.length > 0 ? [...recent, forget] : []],
    [words.lessons, renderLinks(listLessons())],
    [words.terms, renderLinks(listLinks('article a[href*="glossary/"][href*="#"]'))],
  ];
  return groups.filter(([, things]) => things.length > 0).map(([heading, things]) => renderSection(heading, things));
}
