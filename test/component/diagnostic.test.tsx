// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import DiagnosticIsland from '../../src/components/diagnostic/DiagnosticIsland.tsx';
import type { ResultTexts } from '../../src/components/diagnostic/result-texts.ts';
import { openMemory } from '../../src/store/memory.ts';
import { buildRecordStore } from '../../src/store/record-store.ts';
import type { RecordStore } from '../../src/store/store.ts';
import { diagnosticWords as words } from '../../src/strings/diagnostic.ts';
import { content, questionIds } from '../support/diagnostic-content.ts';

const page = vi.hoisted(() => ({ store: undefined as RecordStore | undefined }));
vi.mock('../../src/store/open-store.ts', () => ({ openStore: async () => page.store }));

const texts: ResultTexts = {
  results: content.results,
  lessons: { 'no-marketer-yet': '/course/marketing-grows-up/no-marketer-yet/' },
  sources: { 'kotler-2006': '/sources/#kotler-2006' },
};
const island = (
  <DiagnosticIsland questions={content.questions} context={content.context} textsAddress="/t.json" top={2} />
);
const clock = { now: '2026-05-04T10:00:00.000Z', made: 0 };

function openTestStore(keeping: RecordStore['keeping'] = 'kept'): RecordStore {
  const surroundings = { id: () => `event-${clock.made++}`, now: () => clock.now };
  return buildRecordStore(openMemory(), keeping, surroundings);
}

/** Waits until the record has been looked at, as it is before a reader can answer. */
const show = async () => {
  const view = render(island);
  await act(async () => undefined);
  return view;
};

const choose = (container: HTMLElement, name: string, value: string) => {
  const radio = container.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`);
  if (!radio) throw new Error(`There is no ${name} = ${value}.`);
  fireEvent.click(radio);
};

/** Answers, goes through the six steps, and asks for the result. */
function take(container: HTMLElement, answers: Record<string, string>, context: Record<string, string> = {}) {
  for (const [name, value] of Object.entries(answers)) choose(container, name, value);
  for (const [name, value] of Object.entries(context)) choose(container, `context-${name}`, value);
  for (let step = 0; step < 4; step++) fireEvent.click(screen.getByRole('button', { name: words.next }));
  fireEvent.click(screen.getByRole('button', { name: words.toCompany }));
  fireEvent.click(screen.getByRole('button', { name: words.finish }));
}

const all = (value: string, ids = questionIds) => ({
  seat: 'sales',
  ...Object.fromEntries(ids.map((id) => [id, value])),
});

beforeEach(() => {
  page.store = openTestStore();
  vi.stubGlobal('fetch', async () => Response.json(texts));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('what the server sends', () => {
  it('holds all twenty questions with six answers each, and no style attribute', () => {
    const html = renderToString(island);
    const body = document.createElement('div');
    body.innerHTML = html;
    const asked = [...body.querySelectorAll('fieldset[data-diagnostic-question]')];
    expect(asked.map((field) => field.getAttribute('data-diagnostic-question'))).toEqual(questionIds);
    for (const field of asked) {
      const values = [...field.querySelectorAll('input[type="radio"]')].map((radio) => radio.getAttribute('value'));
      expect(values).toEqual(['1', '2', '3', '4', '5', 'dont-know']);
      expect([...field.querySelectorAll('label')].every((label) => (label.textContent ?? '').length > 2)).toBe(true);
    }
    expect(html).not.toMatch(/ style=| hidden=/);
    expect(body.querySelectorAll('button')).toHaveLength(0);
  });
});

describe('answering', () => {
  it('shows one section at a time and loses nothing on the way back', async () => {
    const { container } = await show();
    const shown = () => [...container.querySelectorAll('section')].filter((section) => !section.hidden);
    expect(shown()).toHaveLength(1);
    choose(container, questionIds[0] ?? '', '4');
    fireEvent.click(screen.getByRole('button', { name: words.next }));
    expect(shown()[0]?.textContent).toContain(words.section(2, 5));
    expect(document.activeElement?.textContent).toBe(content.questions.subScales[1]?.name);
    fireEvent.click(screen.getByRole('button', { name: words.back }));
    expect(container.querySelector<HTMLInputElement>(`input[name="${questionIds[0]}"][value="4"]`)?.checked).toBe(true);
  });

  it('names what has no answer, links to it, and lets the reader go on', async () => {
    const { container } = await show();
    const left = questionIds[7] ?? '';
    const { seat: _, ...answers } = all(
      '3',
      questionIds.filter((id) => id !== left),
    );
    take(container, answers);
    const panel = screen.getByRole('heading', { name: words.missing.heading(2) }).closest('div') ?? container;
    expect(document.activeElement?.textContent).toBe(words.missing.heading(2));
    expect(within(panel).queryByRole('button')).toBeNull();
    fireEvent.click(within(panel).getByRole('link', { name: words.seat.question }));
    expect(document.activeElement?.getAttribute('name')).toBe('seat');
    choose(container, 'seat', 'marketing');
    for (let step = 0; step < 4; step++) fireEvent.click(screen.getByRole('button', { name: words.next }));
    fireEvent.click(screen.getByRole('button', { name: words.toCompany }));
    fireEvent.click(screen.getByRole('button', { name: words.finish }));
    const question = content.questions.questions.find(({ id }) => id === left)?.text ?? '';
    expect(screen.getByRole('link', { name: question })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: words.missing.anyway }));
    await screen.findByText(words.result.from.marketing);
    expect(container.textContent).toContain(words.result.answered(19, 20));
  });
});

describe('the result', () => {
  it('is shown between levels for equal middle answers, focused, and kept as chosen', async () => {
    const { container } = await show();
    take(container, all('3'), { offers: 'tailored' });
    const heading = await screen.findByRole('heading', { name: content.results.levels[1]?.between?.heading ?? '' });
    expect(document.activeElement).toBe(heading);
    expect(container.textContent).toContain('60 out of 100, between Defined and Aligned');
    expect(container.textContent).toContain(content.results.sameAnswer);
    const table = screen.getByRole('table', { name: words.result.partsCaption });
    expect(within(table).getAllByRole('rowheader')).toHaveLength(5);
    expect(container.querySelectorAll('[data-advice]').length).toBeGreaterThan(0);
    for (const limit of content.results.limits) expect(container.textContent).toContain(limit);
    await waitFor(() => expect(container.querySelector('[data-saved="kept"]')).toBeTruthy());
    const events = await page.store?.events();
    expect(events).toHaveLength(1);
    expect(events?.[0]).toMatchObject({
      type: 'diagnosed',
      edition: content.questions.edition,
      seat: 'sales',
      context: { offers: 'tailored' },
      answers: Object.fromEntries(questionIds.map((id) => [id, 3])),
    });
  });

  it('gives no total when six answers are unknown, but what can be said', async () => {
    const { container } = await show();
    take(container, { ...all('4'), ...Object.fromEntries(questionIds.slice(0, 6).map((id) => [id, 'dont-know'])) });
    await screen.findByRole('heading', { name: content.results.withheld.heading });
    expect(container.textContent).toContain(words.result.withheld(14, 20));
    expect(container.querySelector('.dx-picture, .dx-score')).toBeNull();
    expect(container.querySelector('[data-advice]')?.getAttribute('data-advice')).toBe('ask-first');
    expect(screen.getAllByText(words.result.noScore)).toHaveLength(2);
  });

  it('can be to stay, with the lesson and the source', async () => {
    const { container } = await show();
    const friendly = content.questions.questions.map(({ id, subScale }) => [id, subScale === 'climate' ? '4' : '1']);
    take(container, { seat: 'other', ...Object.fromEntries(friendly) }, { size: 'under-20' });
    await screen.findByText(words.result.from.other);
    const stay = container.querySelector<HTMLElement>('[data-advice="stay-small"]') ?? container;
    expect(stay.textContent).toContain('Stay where you are');
    expect(stay.textContent).toContain('“Fewer than 20”');
    expect(within(stay).getByRole('link', { name: 'Healthy without rules' }).getAttribute('href')).toContain(
      '/no-marketer-yet/',
    );
  });

  it.each(['this-tab', 'not-kept'] as const)('says that it is %s', async (keeping) => {
    page.store = openTestStore(keeping);
    const { container } = await show();
    take(container, all('2'));
    await waitFor(() => expect(container.querySelector(`[data-saved="${keeping}"]`)).toBeTruthy());
  });

  it('says that it is not kept when the store refuses', async () => {
    page.store = { ...openTestStore(), append: () => Promise.reject(new Error('full')) };
    const { container } = await show();
    take(container, all('2'));
    await waitFor(() => expect(container.querySelector('[data-saved="not-kept"]')).toBeTruthy());
  });

  it('waits for its texts and can ask for them again', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 503 }));
    const { container } = await show();
    take(container, all('5'));
    await screen.findByText(words.result.notLoaded);
    expect(await page.store?.events()).toHaveLength(1);
    vi.stubGlobal('fetch', async () => Response.json(texts));
    fireEvent.click(screen.getByRole('button', { name: words.result.retry }));
    await screen.findByText(content.results.levels[3]?.heading ?? '');
    expect(await page.store?.events()).toHaveLength(1);
  });
});

describe('coming back', () => {
  const last = { type: 'diagnosed', edition: content.questions.edition, seat: 'sales', context: {} } as const;

  it('shows the last result with its date and lets it be taken again', async () => {
    await page.store?.append({ ...last, answers: Object.fromEntries(questionIds.map((id, i) => [id, 1 + (i % 3)])) });
    const { container } = await show();
    await screen.findByText('4 May 2026', { exact: false });
    expect(document.activeElement).toBe(document.body);
    expect(container.querySelector('[data-saved="kept"]')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: words.result.again }));
    expect(container.querySelectorAll('input:checked')).toHaveLength(0);
    expect(document.activeElement?.textContent).toBe(content.questions.subScales[0]?.name);
  });

  it('leaves a result of another edition alone', async () => {
    await page.store?.append({ ...last, edition: 99, answers: {} });
    const { container } = await show();
    expect(container.querySelector('form')).toBeTruthy();
  });
});
