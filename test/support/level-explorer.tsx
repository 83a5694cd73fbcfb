import { act, cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, vi } from 'vitest';
import LevelExplorerIsland from '../../src/components/explorables/LevelExplorerIsland.tsx';
import type { RecordStore } from '../../src/store/store.ts';
import { find, openRecord, settle } from './quiz.tsx';

// What comes later is there, so that no test waits for it.
beforeAll(() => import('../../src/components/explorables/level-explorer/Explorer.tsx'));
beforeEach(() => {
  globalThis.matchMedia = (() => ({ matches: true })) as unknown as typeof matchMedia; // less motion: jumps at once
});
afterEach(cleanup);
afterEach(() => vi.useRealTimers());

/** The day on which `openRecord` keeps what it is given. */
export const setToday = () => vi.useFakeTimers({ now: Date.UTC(2026, 8, 30, 12), toFake: ['Date'] });

/** Longer than what is read out rests, and than the address does. */
export const rest = () => act(() => new Promise((resolve) => setTimeout(resolve, 450)));

/** The explorer with a record, by a link to a set-up where one is given. */
export async function open(record: RecordStore = openRecord(), setup = '') {
  history.replaceState(null, '', setup ? `#level-explorer=${setup}` : location.pathname);
  const opening = () => Promise.resolve(record);
  const { container } = render(<LevelExplorerIsland open={opening} />);
  await settle();
  return container;
}

/** Chooses the level, or the answer, with this name. */
export const choose = (root: ParentNode, value: string) => fireEvent.click(find(root, `input[value="${value}"]`));
/** What the prediction comes to beside the facts. */
export const verdict = (root: ParentNode) => find(root, '[data-shown] > p[tabindex]').textContent;
/** What is read out. */
export const live = (root: ParentNode) => find(root, '[data-shown] > [role=status]').textContent;
/** The signs that are marked. */
export const marked = (root: ParentNode) =>
  [...root.querySelectorAll('.level-turns')].map((mark) => mark.parentElement?.firstChild?.textContent);
