import { act, cleanup, fireEvent, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach } from 'vitest';
import { openMemory } from '../../src/store/memory.ts';
import { buildRecordStore } from '../../src/store/record-store.ts';
import type { Keeping, RecordStore } from '../../src/store/store.ts';
import { at } from './events.ts';

// Every test has a tab of its own.
afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

/** A record in memory, as a browser would open it. */
export function openRecord(keeping: Keeping = 'kept'): RecordStore {
  let made = 0;
  const count = () => {
    made += 1;
    return made;
  };
  return buildRecordStore(openMemory(), keeping, {
    id: () => `e${count()}`,
    now: () => at(count()),
  });
}

/** Waits until the record has been read or written and the page has taken note. */
export const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 5)));

/** Draws an island and waits for its record. */
export async function show(island: ReactElement) {
  const { container } = render(island);
  await settle();
  return container;
}

/** One element, or a failure that says which is missing. */
export function find(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** Clicks the shown button with this name, and waits for what follows. */
export async function press(root: ParentNode, name: string) {
  const shown = [...root.querySelectorAll<HTMLElement>('button')].filter((one) => !one.closest('.q:not(.now)'));
  const button = shown.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
  if (!button) throw new Error(`There is no button "${name}" but ${shown.map((one) => one.textContent).join(', ')}.`);
  button.focus();
  fireEvent.click(button);
  await settle();
}

/** Ticks the input with this value. */
export const tick = (root: ParentNode, value: string, name = 'a') =>
  fireEvent.click(find(root, `.now input[name="${name}"][value="${value}"]`));
/** Writes into the shown text box. */
export const write = (root: ParentNode, text: string) =>
  fireEvent.change(find(root, '.now :is(textarea, input[type=text])'), {
    target: { value: text },
  });
/** What is said below the shown question. */
export const said = (root: ParentNode) => find(root, '.now [role=status]').textContent;
/** The mark of the shown question: right, partly, wrong or nothing. */
export const result = (root: ParentNode) => find(root, '.now').dataset.result;
