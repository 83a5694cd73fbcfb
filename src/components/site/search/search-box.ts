import { toAddress } from '../../../content-access/addresses.ts';
import { strings } from '../../../strings.ts';

const words = strings.search;
const ID = 'search-dialog-q';

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...inside);
  return element;
}

/** What SearchBox.astro writes, for the dialog: no page carries it before somebody searches. */
export function makeSearchBox(): DocumentFragment {
  const box = document.createDocumentFragment();
  const field = { id: ID, name: 'q', type: 'search', autocomplete: 'off', enterkeyhint: 'search' };
  const form = make(
    'form',
    { class: 'search-form', action: toAddress('/search/'), method: 'get' },
    make('label', { class: 'visually-hidden', for: ID }, words.label),
    make('input', { ...field, placeholder: words.placeholder }),
    make('button', { class: 'btn', type: 'button', 'data-search-close': '' }, words.close),
  );
  box.append(
    make('search', { 'aria-label': words.label }, form),
    make('p', { class: 'search-status', role: 'status' }, words.hint),
    make('div', { class: 'hits' }),
  );
  return box;
}
