// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import ProgressIsland from '../../src/components/learner/ProgressIsland.tsx';
import type { Outline } from '../../src/domain/record/progress.ts';
import { decodeCopy, encodeCopy, MAX_COPY } from '../../src/domain/record/saved-copy.ts';
import { openMemory } from '../../src/store/memory.ts';
import { NotKept } from '../../src/store/not-kept.ts';
import { buildRecordStore } from '../../src/store/record-store.ts';
import type { RecordStore } from '../../src/store/store.ts';
import { recordWords as words } from '../../src/strings/record.ts';
import { answered, at, happened } from '../support/events.ts';

const outline: Outline = {
  modules: [
    {
      title: 'First module',
      lessons: [
        { id: 'one', title: 'Lesson one', url: '/one/', questions: ['q-one', 'q-two'] },
        { id: 'two', title: 'Lesson two', url: '/two/', questions: ['q-three'] },
      ],
    },
  ],
  questions: {
    'q-one': { stem: 'Is it *not*?', rev: 2 },
    'q-two': { stem: 'Or is it?', rev: 1 },
    'q-three': { stem: 'Why?', rev: 1 },
  },
};

/** The parts of the page that are about learning have tests of their own. */
const learning = { objectives: {}, questionPages: '/questions/', bank: '/bank.json' };

let held: Map<string, unknown>;
let store: RecordStore;
beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error()));
  held = new Map();
  let count = 0;
  store = buildRecordStore(openMemory(held), 'kept', { id: () => `id-${count++}`, now: () => at(count) });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const show = async (opened = store) => {
  render(
    <ProgressIsland
      {...learning}
      outline={outline}
      edition="2026.1"
      diagnostic="/diagnostic/"
      open={async () => opened}
    />,
  );
  await screen.findByText(words.own);
};
/** What the tools of the record say. The offline copy, below them, speaks for itself. */
const status = () =>
  within(screen.getByText(words.own).closest('section') as HTMLElement).getByRole('status').textContent;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const restore = (text: string, size?: number) => {
  const file = new File([text], 'copy.json');
  if (size !== undefined) Object.defineProperty(file, 'size', { value: size });
  fireEvent.change(screen.getByLabelText(words.restore), { target: { files: [file] } });
};
const copyOf = (...events: unknown[]) => encodeCopy({ exportedAt: at(0), edition: '2026.1', events });
const row = (title: string) => screen.getByText(title, { selector: '.lesson-name' }).parentElement?.textContent;

it('is readable on the server and says that it is reading', () => {
  const html = renderToString(
    <ProgressIsland {...learning} outline={outline} edition="2026.1" diagnostic="/" open={async () => store} />,
  );
  expect(html).toContain(words.loading);
  expect(html).not.toContain('style=');
});

it('tells a new learner what to do next', async () => {
  await show();
  screen.getByText(words.empty);
  expect(screen.getByRole('link', { name: words.start('Lesson one') }).getAttribute('href')).toBe('/one/');
  expect(screen.queryByRole('table')).toBeNull();
  press(words.erase);
  expect(status()).toBe(words.eraseNothing);
});

it('shows a half-done course, and changes as the record does', async () => {
  await store.append({ type: 'opened', lesson: 'one' });
  await store.append(answered());
  await show();
  screen.getByText('0 of 2 lessons done, 1 started.');
  expect(row('Lesson one')).toContain('started, 1 of 2 answered, 0 right');
  expect(row('Lesson two')).toContain('not begun');
  expect(screen.getByText(words.opened('Lesson one'))).toBeTruthy();
  expect(screen.getByText('not', { selector: 'em' })).toBeTruthy();
  await store.append(answered({ question: 'q-two' }));
  await screen.findByText('1 of 2 lessons done.');
  screen.getByRole('link', { name: words.next('Lesson two') });
  await store.append(answered({ question: 'q-three', outcome: 'wrong' }));
  await screen.findByText(words.allDone);
});

it('tells of the treaty, also before erasing it', async () => {
  await store.append({ type: 'drafted', fields: { lead: 'A name' } });
  await store.append({ type: 'drafted', fields: { lead: 'A name and a date' } });
  await show();
  screen.getByText(`${words.wroteTreaty} (2 saved versions)`);
  press(words.erase);
  screen.getByText(/removes your treaty in 2 versions from/);
});

it('tells of decisions in cases, also before erasing them', async () => {
  await store.append({ type: 'decided', case: 'one', decision: 'split', choice: 'half' });
  await store.append({ type: 'decided', case: 'one', decision: 'other', choice: 'all' });
  await show();
  expect(screen.getAllByText(words.decided)).toHaveLength(2);
  press(words.erase);
  screen.getByText(/removes 2 decisions in cases from/);
});

it('tells of predictions in models, also before erasing them', async () => {
  const explored = (explorable: string) =>
    store.append({
      ...{ type: 'explored', lesson: 'one', explorable, ask: 'first', setup: '1.end' },
      ...{ prediction: { sales: 40 }, result: { sales: 25 } },
    });
  for (const id of ['budget-table', 'two-diaries', 'move-the-handoff', 'long-gone']) await explored(id);
  await show();
  const told = ['the budget table', 'two diaries', '“move the hand-off”', 'a model that has left the course'];
  for (const model of told) screen.getByText(`Predicted in ${model}`);
  screen.getByText('4 predictions about models');
  press(words.erase);
  screen.getByText(/removes 4 predictions about models from/);
});

it.each(['kept', 'this-tab', 'not-kept'] as const)('says whether work is kept: %s', async (keeping) => {
  await show({ ...store, keeping });
  expect(document.querySelector('[data-saved]')?.getAttribute('data-saved')).toBe(keeping);
  screen.getByText(words.keeping[keeping]);
});

it('says that the record cannot be read', async () => {
  const events = () => Promise.reject(new Error());
  render(
    <ProgressIsland
      {...learning}
      outline={outline}
      edition="2026.1"
      diagnostic="/"
      open={async () => ({ ...store, events })}
    />,
  );
  expect((await screen.findByRole('alert')).textContent).toBe(words.unreadable);
});

it('counts rows that it cannot read, and puts them in the copy', async () => {
  held.set('x', 'garbage');
  held.set('y', { id: 'y', v: 2 });
  await store.append(answered());
  await show();
  screen.getByText(words.newer(1));
  screen.getByText(words.damaged(1));
  const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
  press(words.save);
  await waitFor(() => expect(made).toHaveBeenCalled());
  const blob = made.mock.calls[0]?.[0];
  const copy = decodeCopy(blob instanceof Blob ? await blob.text() : '');
  const [work] = await store.events();
  expect(copy.ok && copy.value.events).toEqual([work, 'garbage', { id: 'y', v: 2 }]);
  await waitFor(() => expect(status()).toMatch(/^Saved as truce-record-\d{4}-\d\d-\d\d\.json.* all 3 entries/));
});

it('restores a copy, and says how many were new', async () => {
  const events = [happened(answered(), 'a'), happened(answered({ question: 'q-two' }), 'b')];
  await store.merge(events.slice(0, 1));
  await show();
  restore(copyOf(...events));
  await waitFor(() => expect(status()).toBe('Added 1 new entry. 1 more was here already.'));
  restore(copyOf(...events));
  await waitFor(() => expect(status()).toBe(words.restored(0, 2)));
  expect(await store.events()).toEqual(events);
});

it.each([
  ['not-json', 'Dear diary'],
  ['cut-short', copyOf(happened(answered(), 'a')).slice(0, 120)],
  ['newer', '{"format":"truce-record","version":2,"events":[]}'],
  ['not-truce', '{"format":"other"}'],
  ['damaged', '{"format":"truce-record","version":1}'],
  ['empty', ''],
] as const)('changes nothing for a file that is %s, and says why', async (reason, text) => {
  await store.append(answered());
  const before = structuredClone(held);
  await show();
  restore(text);
  await waitFor(() => expect(status()).toBe(`${words.faults[reason]} ${words.unchanged}`));
  expect(held).toEqual(before);
});

it('does not open a file that is too big', async () => {
  await show();
  restore('{}', MAX_COPY + 1);
  await waitFor(() => expect(status()).toContain(words.faults['too-big']));
});

it('says when a copy does not fit', async () => {
  await show({ ...store, merge: () => Promise.reject(new NotKept('full')) });
  restore(copyOf(happened(answered(), 'a')));
  await waitFor(() => expect(status()).toContain(words.notKept.full));
});

it('erases after asking twice, and says what goes', async () => {
  await store.append(answered());
  await store.append({ type: 'opened', lesson: 'one' });
  await show();
  press(words.erase);
  screen.getByText(/removes 1 answer and 1 lesson opening from/);
  expect(document.activeElement?.textContent).toBe(words.eraseTitle);
  press(words.eraseFirst);
  expect(held.size).toBe(2);
  expect(document.activeElement?.textContent).toBe(words.eraseSure);
  press(words.eraseLast);
  await waitFor(() => expect(status()).toBe(words.erased));
  expect(held.size).toBe(0);
  screen.getByText(words.empty);
});

it('keeps everything when the learner thinks better of it, or the browser refuses', async () => {
  await store.append(answered());
  await show({ ...store, erase: () => Promise.reject(new Error()) });
  press(words.erase);
  press(words.keep);
  expect(status()).toBe(words.stillHere);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: words.erase }));
  press(words.erase);
  press(words.eraseFirst);
  press(words.eraseLast);
  await waitFor(() => expect(status()).toContain(words.stillHere));
  expect(held.size).toBe(1);
});
