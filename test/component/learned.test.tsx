// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Learned } from '../../src/components/learner/Learned.tsx';
import { QuarantineNote } from '../../src/components/learner/QuarantineNote.tsx';
import { writeBank } from '../../src/domain/learning/bank.ts';
import { outlineObjectives } from '../../src/domain/learning/objectives.ts';
import type { Answered, CourseEvent } from '../../src/domain/record/event.ts';
import { compareEvents } from '../../src/domain/record/event-order.ts';
import { foldProgress, type Outline } from '../../src/domain/record/progress.ts';
import { learningWords as words } from '../../src/strings/learning.ts';
import { recordWords } from '../../src/strings/record.ts';
import { bankQuestions, misconceptions } from '../support/bank.ts';
import { answered, happened } from '../support/events.ts';

const outline: Outline = {
  modules: [
    {
      title: 'First module',
      lessons: [
        { id: 'one', title: 'Lesson one', url: '/one/', questions: ['q-one', 'q-two'] },
        { id: 'two', title: 'Lesson two', url: '/two/', questions: ['q-three', 'q-four'] },
      ],
    },
  ],
  questions: Object.fromEntries(bankQuestions.map(({ id, stem, rev }) => [id, { stem, rev }])),
};
const aim = (text: string, ...ids: string[]) =>
  outlineObjectives(
    [{ id: 'aim', text }],
    bankQuestions.filter(({ id }) => ids.includes(id)),
  );
const objectives = { one: aim('tell them apart', 'q-one', 'q-two'), two: aim('count them', 'q-three', 'q-four') };
const bank = async () => Response.json(writeBank(bankQuestions, misconceptions));

const DAY = 24 * 60;
const wrong = { outcome: 'wrong', earned: 0, rev: 2, answer: { type: 'choice', option: 'two' } } as const;
const right = { rev: 2, answer: { type: 'choice', option: 'one' } } as const;
const sorted = { question: 'q-two', answer: { type: 'sort', groups: { one: 'here', two: 'there' } } } as const;
const give = (id: string, minute: number, over: Partial<Omit<Answered, 'v' | 'id' | 'at'>>) =>
  happened(answered(over), id, minute);

/** Has the browser say that it stands in a time zone. */
const standIn = (timeZone: string) =>
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({
    ...new Intl.DateTimeFormat('en-GB').resolvedOptions(),
    timeZone,
  });

beforeEach(() => {
  standIn('UTC');
  // The events of these tests begin on 30 September 2026; the page is looked at on the evening of the day after.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-10-01T20:00:00.000Z') });
  vi.stubGlobal('fetch', bank);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function show(...events: CourseEvent[]) {
  const ordered = events.toSorted(compareEvents);
  const course = { objectives, outline, questionPages: '/questions/', bank: '/bank.json' };
  const view = render(<Learned {...course} events={ordered} progress={foldProgress(ordered, outline)} />);
  await vi.waitFor(() => expect(screen.queryByText(words.misconceptions.loading)).toBeNull());
  return view;
}
const lesson = (title: string) =>
  within(screen.getByText(title, { selector: '.lesson-name' }).closest('details') ?? document.body);
const happenings = () => [...document.querySelectorAll('.record-events li')].map((one) => one.textContent);

describe('objectives', () => {
  it('stand in their lesson with their state in words, and lead back to it', async () => {
    await show(give('a', 1, right), give('b', 2, sorted));
    const one = lesson('Lesson one');
    expect(one.getByRole('link', { name: 'tell them apart', hidden: true }).getAttribute('href')).toBe('/one/');
    one.getByText('right once');
    one.getByText('done, 2 of 2 answered, 2 right');
    lesson('Lesson two').getByText('not begun', { selector: 'b' });
  });

  it('name the questions that are not right yet, with the passage to read', async () => {
    await show(give('a', 1, wrong));
    const one = lesson('Lesson one');
    one.getByText('begun');
    one.getByText(words.mastery.left(1));
    expect(one.getByRole('link', { name: 'Is it not?', hidden: true }).getAttribute('href')).toBe('/questions/q-one/');
    expect(one.getByRole('link', { name: words.mastery.passage, hidden: true }).getAttribute('href')).toBe(
      '/one/#here',
    );
  });

  it('say of an answer to an earlier version that it is one', async () => {
    await show(give('a', 1, { ...right, rev: 1 }));
    lesson('Lesson one').getByText(words.mastery.earlier(1));
    lesson('Lesson one').getByText('not begun', { selector: 'b' });
  });

  it('are right again later when a day has passed, and the page says what that means', async () => {
    await show(give('a', 1, right), give('b', 2, sorted), give('c', DAY + 2, sorted));
    lesson('Lesson one').getByText('right again later');
    screen.getByText(words.mastery.meanings.again);
    screen.getByText(words.mastery.limits);
  });
});

describe('confidence', () => {
  it('shows counts from five answers on, and until then how many there are', async () => {
    const certain = ['v', 'w', 'x', 'y', 'z'].map((question, place) =>
      give(question, place, { question, confidence: 'certain', outcome: place ? 'right' : 'wrong' }),
    );
    await show(...certain, give('a', 1, { confidence: 'guessing' }));
    const cells = [...document.querySelectorAll('.calibration tbody tr')].map((one) => one.textContent);
    expect(cells[0]).toBe(`certain${words.calibration.of(4, 5)}`);
    expect(cells[1]).toBe(`fairly sure${words.calibration.few(0, 5)}`);
    expect(cells[2]).toBe(`guessing${words.calibration.few(1, 5)}`);
    expect(document.querySelectorAll('.calibration svg')).toHaveLength(1);
    expect(document.querySelector('.calibration rect.j')?.getAttribute('width')).toBe('240');
  });
});

describe('mistaken ideas', () => {
  it('are shown with what breaks them, the lesson, and the questions to take again', async () => {
    await show(give('a', 1, { ...wrong, confidence: 'certain' }), give('b', 2, { ...sorted, outcome: 'partly' }));
    const idea = within(screen.getByRole('heading', { name: 'Merging ends it.' }).closest('li') ?? document.body);
    idea.getByText(/No level merges them/);
    expect(idea.getByRole('link', { name: /Lesson two/ }).getAttribute('href')).toBe('/two/');
    idea.getByText(words.misconceptions.times(2, true));
    expect(idea.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/two/',
      '/questions/q-one/',
      '/questions/q-two/',
    ]);
  });

  it('move away once answered right, and are missed by nobody who has none', async () => {
    await show(give('a', 1, { ...wrong, confidence: 'certain' }), give('b', 2, right));
    const since = screen.getByText(words.misconceptions.since(1)).closest('details');
    expect(since?.textContent).toContain('Merging ends it.');
    expect(since?.open).toBe(false);
    cleanup();
    await show(give('a', 1, right));
    screen.getByText(words.misconceptions.none);
  });

  it('are said to be missing when the bank cannot be fetched; the rest works, and it can be tried again', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    await show(give('a', 1, { ...wrong, confidence: 'certain' }));
    screen.getByText(words.misconceptions.failed);
    lesson('Lesson one').getByText('begun');
    expect(happenings()).toEqual([expect.stringContaining('Answered, not right yet: Is it not?, certain')]);
    vi.stubGlobal('fetch', bank);
    fireEvent.click(screen.getByRole('button', { name: words.misconceptions.retry }));
    await screen.findByRole('heading', { name: 'Merging ends it.' });
  });
});

describe('days', () => {
  it('are told in words beside the picture, today and yesterday by name', async () => {
    await show(give('a', 12 * 60, right), give('b', 12 * 60 + 1, sorted), give('c', DAY + 12 * 60, right));
    const rows = [...document.querySelectorAll('.days tbody tr')].map((one) => one.textContent);
    expect(rows).toEqual(['Today1 answer', 'Yesterday2 answers']);
    expect(document.querySelectorAll('.days-picture rect')).toHaveLength(15 * 7 + 4);
    expect(document.querySelector('.days-picture')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('set an entry from the future apart, and are not stretched by it', async () => {
    await show({ ...give('a', 1, right), at: '2031-03-03T12:00:00.000Z' });
    screen.getByText(words.days.toCome(1));
    screen.getByText(words.days.nothing);
    screen.getByRole('heading', { name: 'Dated in the future: Monday, 3 March 2031' });
    expect(document.querySelectorAll('.days-picture rect')).toHaveLength(15 * 7 + 4);
  });

  it.each([
    ['UTC', 'Yesterday', '23:30'],
    ['Europe/Berlin', 'Today', '01:30'],
    ['Etc/Unknown', 'Yesterday', '23:30'],
  ])('are those of the learner’s own calendar, also in the list: %s', async (timeZone, day, time) => {
    standIn(timeZone);
    await show(give('a', 23 * 60 + 30, right));
    expect(document.querySelector('.days tbody tr')?.textContent).toBe(`${day}1 answer`);
    screen.getByRole('heading', { name: day });
    expect(happenings()[0]?.startsWith(time)).toBe(true);
  });

  it('move on when the page is looked at again the next morning', async () => {
    await show(give('a', DAY + 12 * 60, right));
    screen.getByRole('heading', { name: 'Today' });
    vi.setSystemTime(new Date('2026-10-02T20:00:00.000Z'));
    fireEvent(document, new Event('visibilitychange'));
    screen.getByRole('heading', { name: 'Yesterday' });
  });
});

describe('everything that happened', () => {
  it('is told by day in plain words, with the answer in the words of the question', async () => {
    await show(
      give('a', 12 * 60, { ...wrong, confidence: 'certain', setting: 'practice' }),
      give('b', 12 * 60 + 1, sorted),
      happened({ type: 'noted', lesson: 'one', text: 'x' }, 'c', DAY + 1),
      happened({ type: 'noted', lesson: 'one', text: 'xy' }, 'd', DAY + 2),
      happened({ type: 'noted', lesson: 'one', text: '' }, 'e', DAY + 900),
      happened({ type: 'diagnosed', edition: 1, seat: 'sales', answers: {}, context: {} }, 'f', DAY + 901),
      happened({ type: 'decided', case: 'one', decision: 'split', choice: 'half' }, 'g', DAY + 902),
    );
    const told = happenings().map((text) => text?.replace(/^\d\d:\d\d/, ''));
    expect(told).toEqual([
      'Made a decision in a case',
      'Took the diagnostic, from Sales',
      'Emptied the note on “Lesson one” (3 saved versions)',
      'Answered right: Or is it? — Here: The one; There: The two',
      'Answered, not right yet: Is it not? — “Two, merged”, certain (in practice)',
    ]);
    expect(screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual(
      expect.arrayContaining(['Today', 'Yesterday']),
    );
  });

  it('says of what has left the course, and of earlier versions, that they have', async () => {
    await show(
      happened({ type: 'opened', lesson: 'gone' }, 'a', 1),
      give('b', 2, { question: 'gone' }),
      give('c', 3, { ...right, rev: 1 }),
    );
    screen.getByText(words.happenings.gone.opened);
    screen.getByText(new RegExp(recordWords.goneQuestion));
    screen.getByText(new RegExp(recordWords.earlierVersion));
  });

  it('never shows more than is asked for, and goes on where the reader was', async () => {
    await show(...Array.from({ length: 300 }, (_, n) => give(`e${String(n).padStart(3, '0')}`, n, right)));
    expect(happenings()).toHaveLength(20);
    screen.getByText(words.happenings.older(280));
    fireEvent.click(screen.getByRole('button', { name: words.happenings.more }));
    expect(happenings()).toHaveLength(220);
    expect(document.activeElement).toBe(document.querySelectorAll('.record-events li')[20]);
    fireEvent.click(screen.getByRole('button', { name: words.happenings.more }));
    expect(happenings()).toHaveLength(300);
    expect(screen.queryByRole('button', { name: words.happenings.more })).toBeNull();
  });
});

describe('entries that cannot be read', () => {
  const seen = () => {
    const details = screen.getByText(words.quarantined.see).closest('details');
    if (!details) throw new Error('Nothing to open.');
    details.open = true;
    fireEvent(details, new Event('toggle'));
    return [...details.querySelectorAll('code')].map((one) => one.textContent);
  };

  it('are shown as they are kept, as text, once someone asks', () => {
    const row = { text: '<img src=x onerror=alert(1)>', v: 1 };
    render(<QuarantineNote quarantined={[{ key: 'x', row, reason: 'unknown type' }]} />);
    expect(document.querySelector('code')).toBeNull();
    expect(seen()).toEqual([JSON.stringify(row)]);
    expect(document.querySelector('img')).toBeNull();
    screen.getByText(words.quarantined.why('unknown type'));
  });

  it('are cut short and few, and none breaks the page, however damaged', () => {
    const loop: Record<string, unknown> = {};
    loop.self = loop;
    const rows = [loop, 1n, undefined, 'x'.repeat(1e6), ...Array.from({ length: 30 }, () => null)];
    render(<QuarantineNote quarantined={rows.map((row, n) => ({ key: `${n}`, row, reason: 'not an event' }))} />);
    const shown = seen();
    expect(shown).toHaveLength(20);
    for (const text of shown) expect(text?.length).toBeLessThan(500);
    screen.getByText(words.quarantined.more(14));
  });
});
