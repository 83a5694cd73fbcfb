import { strings } from '../../../strings.ts';
import { type Groups, type Hit, kinds, loadSearch, searchCourse } from './search-course.ts';

const words = strings.search;

/** Excerpts come as HTML; only their text and marks are taken over. */
function renderExcerpt(excerpt: string): HTMLElement {
  const line = document.createElement('p');
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  for (const node of parsed.body.childNodes) {
    if (node.nodeName === 'MARK') {
      const mark = document.createElement('mark');
      mark.textContent = node.textContent;
      line.append(mark);
    } else line.append(node.textContent ?? '');
  }
  return line;
}

function renderHit(hit: Hit): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = hit.url;
  const title = document.createElement('span');
  title.className = 'hit-title';
  title.textContent = hit.section ? `${hit.title} › ${hit.section}` : hit.title;
  link.append(title, renderExcerpt(hit.excerpt));
  item.append(link);
  return item;
}

function renderGroups(groups: Groups): HTMLElement[] {
  return kinds
    .filter((kind) => groups[kind].hits.length > 0)
    .map((kind) => {
      const section = document.createElement('section');
      const heading = document.createElement('h2');
      heading.textContent = words.groups[kind];
      const list = document.createElement('ul');
      list.append(...groups[kind].hits.map(renderHit));
      section.append(heading, list);
      return section;
    });
}

/** Moves focus through input and links with the arrow keys; Home and End stay with the text being typed. */
function moveFocus(event: KeyboardEvent, root: HTMLElement, input: HTMLInputElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops: HTMLElement[] = [input, ...root.querySelectorAll<HTMLElement>('.hits a')];
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

/** What a search box calls back with: the query that has just been answered. */
export type Answered = (query: string) => void;

/**
 * Brings a search box to life: `root` holds a form with an input, an element `.hits` and a `role="status"`.
 * @param most hits shown of each kind
 */
export function startSearch(root: HTMLElement, most: number, answered: Answered = () => {}): void {
  const input = root.querySelector<HTMLInputElement>('input[name="q"]');
  const hits = root.querySelector<HTMLElement>('.hits');
  const status = root.querySelector<HTMLElement>('[role="status"]');
  if (!input || !hits || !status) return;
  let asked = '';
  const ask = async () => {
    const query = input.value.trim();
    if (query === asked) return;
    asked = query;
    if (!query) {
      hits.replaceChildren();
      status.textContent = words.hint;
      return;
    }
    try {
      const groups = await searchCourse(query, most);
      // A slower answer to an earlier word must not overwrite the newer one.
      if (query !== asked) return;
      const total = kinds.reduce((sum, kind) => sum + groups[kind].total, 0);
      hits.replaceChildren(...renderGroups(groups));
      status.textContent = total > 0 ? words.found(total, query) : words.none(query);
      answered(query);
    } catch {
      asked = '';
      hits.replaceChildren();
      status.textContent = words.failed;
    }
  };
  input.addEventListener('input', ask);
  root.addEventListener('keydown', (event) => moveFocus(event, root, input));
  loadSearch().then(ask, () => {
    status.textContent = words.failed;
  });
}
