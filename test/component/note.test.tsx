// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import NoteIsland from '../../src/components/notes/NoteIsland.tsx';
import { MAX_TEXT } from '../../src/domain/record/parse-event.ts';
import { NotKept } from '../../src/store/not-kept.ts';
import type { RecordStore } from '../../src/store/store.ts';
import { noteWords as words } from '../../src/strings/note.ts';
import { openRecord } from '../support/quiz.tsx';

let store: RecordStore;
beforeEach(() => {
  store = openRecord();
});
afterEach(() => void vi.useRealTimers());

const show = async (opened: RecordStore | Promise<RecordStore> = store) => {
  render(<NoteIsland lesson="one" open={async () => opened} />);
  await act(async () => undefined);
};
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: words.prompt });
const type = (text: string) => {
  box().focus();
  fireEvent.change(box(), { target: { value: text } });
};
const leave = () => act(async () => box().blur());
/** What is read out at once, then what stands beside it. */
const said = () => `${screen.getByRole('status').textContent}${document.querySelector('.saved')?.textContent}`;
const saved = () => document.querySelector<HTMLElement>('.saved')?.dataset.saved;
const kept = async () => (await store.events()).flatMap((event) => (event.type === 'noted' ? [event.text] : []));
const elsewhere = (text: string) => act(async () => void (await store.append({ type: 'noted', lesson: 'one', text })));

it('cannot be written in before the record is open, so that nothing is written over', async () => {
  const html = renderToString(<NoteIsland lesson="one" />);
  expect(html).toContain('disabled');
  expect(html).not.toContain('style=');
  await show();
  expect(box().disabled).toBe(false);
});

describe('keeping', () => {
  it('keeps the note when the box is left, once, and says so truthfully all along', async () => {
    await show();
    expect([saved(), said()]).toEqual(['kept', expect.stringContaining(words.keeping.kept)]);
    type('Ask Ruth');
    expect([saved(), said()]).toEqual([undefined, expect.stringContaining(words.pending)]);
    await leave();
    await waitFor(() => expect(saved()).toBe('kept'));
    box().focus();
    await leave();
    expect(await kept()).toEqual(['Ask Ruth']);
  });

  it('keeps twice a minute while one writes, and when the page goes out of sight', async () => {
    await show();
    vi.useFakeTimers();
    type('Ask');
    await act(() => vi.advanceTimersByTimeAsync(31_000));
    expect(await kept()).toEqual(['Ask']);
    type('Ask Ruth');
    await act(async () => void window.dispatchEvent(new Event('pagehide')));
    expect(await kept()).toEqual(['Ask', 'Ask Ruth']);
  });

  it('shows the last note of this lesson, and clears it for good', async () => {
    await store.append({ type: 'noted', lesson: 'one', text: 'first' });
    await store.append({ type: 'noted', lesson: 'one', text: 'second' });
    await store.append({ type: 'noted', lesson: 'two', text: 'other' });
    await show();
    expect(box().value).toBe('second');
    type('');
    await leave();
    cleanup();
    await show();
    expect(box().value).toBe('');
    expect(await kept()).toContain('');
  });

  it.each(['this-tab', 'not-kept'] as const)('says that it is %s', async (keeping) => {
    await show({ ...store, keeping });
    expect([saved(), said()]).toEqual([keeping, expect.stringContaining(words.keeping[keeping])]);
  });

  it.each(['full', 'invalid', 'failed'] as const)(
    'says why it is not kept: %s, loses nothing and tries again',
    async (reason) => {
      const append = vi.fn(store.append).mockRejectedValueOnce(new NotKept(reason));
      await show({ ...store, append });
      type('Ask Ruth');
      await leave();
      await waitFor(() => expect(saved()).toBe('not-kept'));
      expect(said()).toContain(words.failed(words.reasons[reason]));
      expect(box().value).toBe('Ask Ruth');
      type('Ask Ruth again');
      await leave();
      await waitFor(() => expect(saved()).toBe('kept'));
      expect(await kept()).toEqual(['Ask Ruth again']);
    },
  );

  it('says at once that a note is too long, cuts nothing off, and keeps it when it fits', async () => {
    const append = vi.fn(store.append);
    await show({ ...store, append });
    type('x'.repeat(MAX_TEXT + 3));
    expect(saved()).toBe('not-kept');
    expect(said()).toContain('3 characters too long');
    // Nor is the browser blamed for it.
    expect(said()).not.toContain(words.keeping['not-kept']);
    await leave();
    expect(append).not.toHaveBeenCalled();
    expect(box().value).toHaveLength(MAX_TEXT + 3);
    type('x'.repeat(MAX_TEXT));
    await leave();
    await waitFor(() => expect(saved()).toBe('kept'));
  });

  it('can be written in, and says that it is not kept, when the record cannot be read', async () => {
    await show({ ...store, events: () => Promise.reject(new Error()) });
    type('Ask Ruth');
    expect([saved(), box().value]).toEqual(['not-kept', 'Ask Ruth']);
    expect(said()).toContain(words.reasons.failed);
  });
});

describe('two tabs', () => {
  it('shows what another tab has written, when nothing waits here', async () => {
    await show();
    type('mine');
    await leave();
    await elsewhere('theirs');
    await waitFor(() => expect(box().value).toBe('theirs'));
    expect(said()).not.toContain(words.elsewhere);
  });

  it('keeps what is being written here, says that there is another, and loses neither', async () => {
    await show();
    type('mine');
    await elsewhere('theirs');
    await waitFor(() => expect(said()).toContain(words.elsewhere));
    expect(box().value).toBe('mine');
    await leave();
    await waitFor(() => expect(saved()).toBe('kept'));
    expect(await kept()).toEqual(['theirs', 'mine']);
    expect(box().value).toBe('mine');
    expect(said()).not.toContain(words.elsewhere);
  });

  it('is not overwritten by an entry from a clock that is ahead', async () => {
    const ahead = { v: 1, id: 'ahead', at: '2099-01-01T00:00:00.000Z', type: 'noted', lesson: 'one', text: 'old' };
    await store.merge([ahead]);
    await show();
    await waitFor(() => expect(box().value).toBe('old'));
    type('new');
    await leave();
    await waitFor(() => expect(saved()).toBe('kept'));
    expect(box().value).toBe('new');
  });

  it('is empty once everything has been erased, and there again once it is restored', async () => {
    await store.append({ type: 'noted', lesson: 'one', text: 'note' });
    await show();
    const copy = await store.events();
    await act(() => store.erase());
    await waitFor(() => expect(box().value).toBe(''));
    await act(() => store.merge(copy));
    await waitFor(() => expect(box().value).toBe('note'));
  });
});
