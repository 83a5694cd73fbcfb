import { act, fireEvent, within } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import TwoDiariesIsland from '../../src/components/explorables/TwoDiariesIsland.tsx';
import type { Owner } from '../../src/domain/explorables/diary-events.ts';
import type { RecordStore } from '../../src/store/store.ts';
import { entryWords } from '../../src/strings/diary-entries.ts';
import { exploreWords } from '../../src/strings/explore.ts';
import { openRecord, press, show } from './quiz.tsx';

afterEach(() => {
  history.replaceState(null, '', '#');
  vi.useRealTimers();
});

/** Longer than a reader has to rest before a sentence is read out and the address follows. */
export const rest = () => act(() => new Promise((resolve) => setTimeout(resolve, 450)));

/** The model with a record, by the address with this fragment. */
export async function open(record: RecordStore = openRecord(), fragment = ''): Promise<HTMLElement> {
  history.replaceState(null, '', `#${fragment}`);
  const promise = Promise.resolve(record);
  const openIt = () => promise;
  return show(<TwoDiariesIsland open={openIt} />);
}

/** Predicts both numbers, in the order of the fields. */
export async function predict(page: HTMLElement, sales: string, marketing: string) {
  const [first, second] = page.querySelectorAll<HTMLInputElement>('input[type=number]');
  if (!first || !second) throw new Error('There are not two fields.');
  fireEvent.change(first, { target: { value: sales } });
  fireEvent.change(second, { target: { value: marketing } });
  await press(page, exploreWords.predict);
}

/** The six entries, in order. */
export const cards = (page: HTMLElement) => [...page.querySelectorAll<HTMLElement>('.dd-card')];

/** Puts each entry into a diary, chosen by its place. */
export function placeAll(page: HTMLElement, owner: (place: number) => Owner) {
  for (const [place, card] of cards(page).entries())
    fireEvent.click(within(card).getByRole('radio', { name: entryWords.names[owner(place)] }));
}
