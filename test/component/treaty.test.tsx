// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import TreatyIsland from '../../src/components/treaty/TreatyIsland.tsx';
import { TreatySheet } from '../../src/components/treaty/TreatySheet.tsx';
import { type TreatyFieldId, treatyParts } from '../../src/domain/treaty.ts';
import { openMemory } from '../../src/store/memory.ts';
import { NotKept } from '../../src/store/not-kept.ts';
import { buildRecordStore } from '../../src/store/record-store.ts';
import type { RecordStore } from '../../src/store/store.ts';
import { treatyWords as words } from '../../src/strings/treaty.ts';
import { at } from '../support/events.ts';

const ids = treatyParts.flatMap((part) => part.fields.map(({ id }) => id));
let store: RecordStore;
beforeEach(() => {
  let count = 0;
  store = buildRecordStore(openMemory(), 'kept', { id: () => `id-${count++}`, now: () => at(count) });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const show = async (opened: RecordStore | Promise<RecordStore> = store) => {
  const view = render(<TreatyIsland top={2} open={async () => opened} />);
  await act(async () => undefined);
  return view;
};
const field = (id: TreatyFieldId) => screen.getByRole<HTMLTextAreaElement>('textbox', { name: words.fields[id].label });
const type = (id: TreatyFieldId, text: string) => {
  field(id).focus();
  fireEvent.change(field(id), { target: { value: text } });
};
/** Leaves the form. */
const leave = () => act(async () => (document.activeElement as HTMLElement).blur());
const onSheet = (id: TreatyFieldId) => document.querySelector(`.tr-sheet [data-field="${id}"] dd`)?.textContent;
const saved = () => document.querySelector('[data-saved]')?.getAttribute('data-saved');
const kept = async () => (await store.events()).flatMap((event) => (event.type === 'drafted' ? [event.fields] : []));

describe('the form', () => {
  it('is not in the HTML of the server; the empty sheet can be, without style attributes', () => {
    expect(renderToString(<TreatyIsland top={3} />)).toContain(words.loading);
    expect(renderToString(<TreatyIsland top={3} />).length).toBeLessThan(100);
    const html = renderToString(<TreatySheet fields={{}} top={2} />);
    expect(html).not.toContain('style=');
    expect(html.match(/<i /g)?.length).toBeGreaterThan(25);
  });

  it('asks for every field, with a label, a hint and an example', async () => {
    await show();
    for (const id of ids) {
      const hint = document.getElementById(field(id).getAttribute('aria-describedby') ?? '');
      expect(hint?.textContent).toBe(words.fields[id].hint);
      const details = field(id).parentElement?.querySelector('details');
      expect(details?.textContent).toContain(words.fields[id].example);
    }
    expect(screen.getAllByRole('textbox')).toHaveLength(ids.length);
    expect(screen.getAllByRole('group', { name: /./ }).length).toBeGreaterThanOrEqual(treatyParts.length);
    screen.getByText(words.missing(ids.length));
  });

  it('shows on the sheet what is typed, and lines where nothing is', async () => {
    await show();
    type('lead', 'A name\nand a date');
    expect(onSheet('lead')).toBe('A name\nand a date');
    expect(onSheet('changes')).toBe(words.open);
    expect(document.querySelector('[data-current]')?.getAttribute('data-field')).toBe('lead');
    screen.getByText(words.missing(ids.length - 1));
    for (const id of ids) type(id, 'x');
    screen.getByText(words.complete);
    const sheet = within(screen.getByRole('article', { name: words.title }));
    expect(sheet.getByRole('heading', { level: 2 }).textContent).toBe(words.title);
    expect(sheet.getAllByRole('heading', { level: 3 })).toHaveLength(6);
  });
});

describe('keeping', () => {
  it('keeps the whole form at once when it is left, and only when something changed', async () => {
    await show();
    expect(saved()).toBe('kept');
    type('lead', 'A name');
    type('changes', 'By either side');
    expect(saved()).toBeUndefined();
    screen.getByText(words.pending);
    await leave();
    await waitFor(() => expect(saved()).toBe('kept'));
    screen.getByText(words.keeping.kept);
    field('lead').focus();
    await leave();
    type('lead', 'Other');
    type('lead', 'A name');
    await leave();
    expect(await kept()).toEqual([{ lead: 'A name', changes: 'By either side' }]);
  });

  it('keeps one entry for fields left soon after another, and what is typed meanwhile stays', async () => {
    await show();
    vi.useFakeTimers();
    type('company', 'Pumps');
    act(() => field('lead').focus());
    type('lead', 'A na');
    expect(await kept()).toEqual([]);
    await act(() => vi.advanceTimersByTimeAsync(5_000));
    expect(await kept()).toEqual([{ company: 'Pumps', lead: 'A na' }]);
    type('lead', 'A name');
    await act(() => vi.advanceTimersByTimeAsync(31_000));
    expect(await kept()).toHaveLength(2);
    expect(field('lead').value).toBe('A name');
  });

  it('keeps when the page goes out of sight', async () => {
    await show();
    type('lead', 'A name');
    await act(async () => void window.dispatchEvent(new Event('pagehide')));
    expect(await kept()).toEqual([{ lead: 'A name' }]);
  });

  it('empties a field for good', async () => {
    await store.append({ type: 'drafted', fields: { lead: 'A name', company: 'Pumps' } });
    await show();
    type('lead', '');
    await leave();
    expect((await kept()).at(-1)).toEqual({ company: 'Pumps' });
    expect(field('lead').value).toBe('');
  });

  it.each(['this-tab', 'not-kept'] as const)('says that it is %s', async (keeping) => {
    store = { ...store, keeping };
    await show();
    type('lead', 'A name');
    await leave();
    await waitFor(() => expect(saved()).toBe(keeping));
    screen.getByText(words.keeping[keeping]);
  });

  it('says why something is not kept, loses nothing, and tries again', async () => {
    const append = vi.fn(store.append).mockRejectedValueOnce(new NotKept('full'));
    await show({ ...store, append });
    type('lead', 'A name');
    await leave();
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(words.failed.full));
    expect(saved()).toBe('not-kept');
    expect(field('lead').value).toBe('A name');
    type('lead', 'A name, a date');
    await leave();
    await waitFor(() => expect(saved()).toBe('kept'));
    expect(await kept()).toEqual([{ lead: 'A name, a date' }]);
  });

  it('can be written in when the record cannot be read', async () => {
    await show({ ...store, events: () => Promise.reject(new Error()) });
    type('lead', 'A name');
    await leave();
    expect(saved()).toBe('not-kept');
    expect(onSheet('lead')).toBe('A name');
  });
});

describe('coming back', () => {
  it('finds the last treaty, with fields of a later form left as they are', async () => {
    await store.append({ type: 'drafted', fields: { lead: 'first' } });
    await store.append({ type: 'drafted', fields: { lead: 'second', 'of-a-later-form': 'stays' } });
    await show();
    expect(field('lead').value).toBe('second');
    type('company', 'Pumps');
    await leave();
    expect((await kept()).at(-1)).toEqual({ lead: 'second', 'of-a-later-form': 'stays', company: 'Pumps' });
  });

  it('keeps what was typed before the record was open', async () => {
    await store.append({ type: 'drafted', fields: { lead: 'old', company: 'Pumps' } });
    let open = (_: RecordStore) => {};
    await show(
      new Promise((resolve) => {
        open = resolve;
      }),
    );
    type('lead', 'new');
    await act(async () => open(store));
    expect([field('lead').value, field('company').value]).toEqual(['new', 'Pumps']);
  });

  it('takes over what another tab writes, except where this one has written too', async () => {
    await show();
    type('lead', 'mine');
    await act(() => store.append({ type: 'drafted', fields: { lead: 'theirs', company: 'Pumps' } }));
    await waitFor(() => expect(field('company').value).toBe('Pumps'));
    expect(field('lead').value).toBe('mine');
    await leave();
    await waitFor(async () => expect((await kept()).at(-1)).toEqual({ lead: 'mine', company: 'Pumps' }));
  });

  it('is not overwritten by an entry from a clock that is ahead', async () => {
    await store.merge([
      { v: 1, id: 'ahead', at: '2099-01-01T00:00:00.000Z', type: 'drafted', fields: { lead: 'old' } },
    ]);
    await show();
    await waitFor(() => expect(field('lead').value).toBe('old'));
    type('lead', 'new');
    await leave();
    await waitFor(() => expect(saved()).toBe('kept'));
    expect(field('lead').value).toBe('new');
  });

  it('is empty once everything has been erased', async () => {
    await store.append({ type: 'drafted', fields: { lead: 'A name' } });
    await show();
    await act(() => store.erase());
    await waitFor(() => expect(field('lead').value).toBe(''));
  });
});

describe('taking it away', () => {
  it('saves a text file with all that is written', async () => {
    const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
    await show();
    type('lead', 'A name with a date');
    fireEvent.click(screen.getByRole('button', { name: words.save }));
    const blob = made.mock.calls[0]?.[0];
    const file = blob instanceof Blob ? await blob.text() : '';
    expect(file).toContain(`${words.fields.lead.label}\n  A name with a date\n`);
    screen.getByText(words.saved('treaty.txt'));
  });

  it('says when the file cannot be made', async () => {
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error();
    });
    await show();
    fireEvent.click(screen.getByRole('button', { name: words.save }));
    screen.getByText(words.notSaved);
  });

  it('prints the sheet alone, and takes the mark away afterwards', async () => {
    const print = vi.fn(() => expect(document.documentElement.dataset.print).toBe('treaty'));
    vi.stubGlobal('print', print);
    await show();
    fireEvent.click(screen.getByRole('button', { name: words.print }));
    expect(print).toHaveBeenCalledTimes(1);
    window.dispatchEvent(new Event('afterprint'));
    expect('print' in document.documentElement.dataset).toBe(false);
    vi.unstubAllGlobals();
  });

  it('prints smaller when it must, and says when even that is too long for a page', async () => {
    const heights: Record<string, number> = { normal: 2000, small: 800, smallest: 700 };
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function (this: HTMLElement) {
      return heights[this.dataset.size ?? ''] ?? 0;
    });
    await show();
    const size = () => document.querySelector('.tr-paper')?.getAttribute('data-size');
    expect(size()).toBe('small');
    heights.small = heights.smallest = 1200;
    type('lead', 'A very long text');
    expect(size()).toBe('smallest');
    screen.getByText(words.tooLong([words.fields.lead.label]));
    expect(document.querySelectorAll('.tr-sheet')).toHaveLength(1);
  });
});

it('says so when the form breaks', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await store.append({ type: 'drafted', fields: {} });
  const events = async () => [{ type: 'drafted', id: 'x', fields: { lead: 7 } }] as never;
  await show({ ...store, events });
  expect(screen.getByRole('alert').textContent).toContain(words.broken.heading);
});
