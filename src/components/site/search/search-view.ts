import { keepSearch } from '../../../store/recent-searches.ts';
import { searching } from '../../../strings/searching.ts';
import { strings } from '../../../strings.ts';
import { type Groups, type Kind, kinds, thingOf } from './hit.ts';
import { renderGroups } from './render-hits.ts';
import { loadSearch, searchCourse } from './search-course.ts';
import { loadFirst, searchFirst } from './search-first.ts';
import { renderSuggestions } from './suggest.ts';

const words = strings.search;

/** How long a reader's hand has to rest, in milliseconds, before the full text is asked for what names already answer. */
const REST = 150;
const rest = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, REST));

/** Moves focus through input and hits with the arrow keys; Home and End stay with the text being typed. */
function moveFocus(event: KeyboardEvent, root: HTMLElement, input: HTMLInputElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops: HTMLElement[] = [input, ...root.querySelectorAll<HTMLElement>('.hits :is(a, button)')];
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

/** How many hits of each kind are still to be had from the full text; where names are known, terms are all there. */
function leaveRoom(first: Groups | undefined, most: number): Record<Kind, number> {
  const room = (kind: Kind) => (first && kind === 'term' ? 0 : Math.max(0, most - (first?.[kind].hits.length ?? 0)));
  return { lesson: room('lesson'), term: room('term'), question: room('question'), page: Math.ceil(most / 2) };
}

/** What the full text has found beyond what is shown already. */
function leaveOut(full: Groups, shown: Groups | undefined): Groups {
  if (!shown) return full;
  const cut = (kind: Kind) => {
    const there = new Set(shown[kind].hits.map(({ url }) => thingOf(kind, url)));
    const hits = full[kind].hits.filter(({ url }) => !there.has(thingOf(kind, url)));
    return { total: Math.max(shown[kind].total, full[kind].total), hits };
  };
  return { lesson: cut('lesson'), term: cut('term'), question: cut('question'), page: cut('page') };
}

/** What a search box calls back with: the query that has just been answered. */
export type Answered = (query: string) => void;

/** A search box that was brought to life. */
export interface SearchBox {
  /** Shows suggestions anew, when nothing is typed. */
  suggest(): void;
}

/**
 * Brings a search box to life: `root` holds a form with an input, an element `.hits` and a `role="status"`. Names answer
 * at once; what the full text adds comes below, so that nothing moves under a finger.
 * @param most hits shown of each kind
 */
export function startSearch(root: HTMLElement, most: number, answered: Answered = () => {}): SearchBox | undefined {
  const input = root.querySelector<HTMLInputElement>('input[name="q"]');
  const hits = root.querySelector<HTMLElement>('.hits');
  const status = root.querySelector<HTMLElement>('[role="status"]');
  if (!input || !hits || !status) return undefined;
  let asked = '';

  function suggest() {
    if (!hits || !input || !status || input.value.trim()) return;
    const suggested = renderSuggestions((query) => {
      input.value = query;
      input.focus();
      void ask();
    }, suggest);
    hits.replaceChildren(...suggested);
    status.textContent ||= words.hint;
  }

  async function ask() {
    if (!hits || !input || !status) return;
    const query = input.value.trim();
    if (query === asked) return;
    asked = query;
    if (!query) {
      suggest();
      status.textContent = words.hint;
      return;
    }
    const first = await searchFirst(query, most);
    // A slower answer to an earlier word must not overwrite the newer one.
    if (query !== asked) return;
    const isAnswered = first !== undefined && kinds.some((kind) => first[kind].total > 0);
    hits.replaceChildren(...(first ? renderGroups(first, (kind) => words.groups[kind]) : []));
    status.textContent = searching.looking;
    if (isAnswered) await rest();
    if (query !== asked) return;
    try {
      const full = leaveOut(await searchCourse(query, leaveRoom(first, most)), first);
      if (query !== asked) return;
      const isShown = (kind: Kind) => (first?.[kind].total ?? 0) > 0;
      hits.append(...renderGroups(full, (kind) => (isShown(kind) ? searching.more : words.groups)[kind]));
      const total = kinds.reduce((sum, kind) => sum + full[kind].total, 0);
      status.textContent = total > 0 ? words.found(total, query) : words.none(query);
      answered(query);
    } catch {
      if (query !== asked) return;
      asked = '';
      status.textContent = first ? searching.partly : words.failed;
    }
  }

  input.addEventListener('input', ask);
  root.addEventListener('keydown', (event) => moveFocus(event, root, input));
  const keep = () => keepSearch(asked);
  root.addEventListener('submit', keep);
  hits.addEventListener('click', ({ target }) => target instanceof Element && target.closest('a') && keep());
  suggest();
  void ask();
  // After the names, with which it would share a slow line.
  loadFirst()
    .then(
      () => searching.partly,
      () => words.failed,
    )
    .then((failed) =>
      loadSearch().catch(() => {
        if (!asked) status.textContent = failed;
      }),
    );
  return { suggest };
}
