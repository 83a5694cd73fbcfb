// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MapView } from '../../src/components/team/MapView.tsx';
import { sayIsoDay } from '../../src/components/team/map/repeat-day.ts';
import { distanceOfTotal } from '../../src/domain/diagnostic/picture.ts';
import { compareSides } from '../../src/domain/team/compare.ts';
import { type SeatResponse, teamSeats } from '../../src/domain/team/response.ts';
import type { TeamSession } from '../../src/domain/team/session.ts';
import type { TeamMap } from '../../src/domain/team/team-map.ts';
import { mapWords as words } from '../../src/strings/team-map.ts';
import { makeGroups, makeSession, makeSide, teamContent } from '../support/team-groups.ts';

const { questions, texts } = teamContent;
const compare = (responses: readonly SeatResponse[]) => compareSides(questions, responses);
const kept: TeamSession[] = [];
const saved: string[] = [];

function show(map: TeamMap, session: Partial<TeamSession> = {}, earlier: TeamMap | null = null) {
  return render(
    <MapView
      map={map}
      session={makeSession(session)}
      {...teamContent}
      earlier={earlier}
      earlierAt={earlier && '2026-01-03T09:00:00.000Z'}
      onSession={(changed) => kept.push(changed)}
      now={() => new Date('2026-04-05T12:00:00.000Z')}
    />,
  );
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const rowsOf = (name: string) => within(screen.getByRole('table', { name })).getAllByRole('rowheader');

beforeEach(() => {
  kept.length = 0;
  saved.length = 0;
  vi.stubGlobal(
    'Blob',
    class {
      constructor(parts: string[]) {
        saved.push(parts.join(''));
      }
    },
  );
  URL.createObjectURL = () => 'blob:saved';
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const groups: Record<string, SeatResponse[]> = {
  'one and one': makeGroups(1, 1),
  'four and five': makeGroups(4, 5),
  'six and eleven': makeGroups(6, 11),
  'twenty and twenty': makeGroups(20, 20),
  'three who do not know and six': [...makeSide('sales', 3, () => 'dont-know'), ...makeGroups(0, 6)],
  'nobody and five': makeGroups(0, 5),
};

describe.each(Object.entries(groups))('a map of %s', (_, responses) => {
  const map = compare(responses);

  it('takes the focus to its heading, and says how many answered', () => {
    const { container } = show(map);
    expect(document.activeElement?.tagName).toBe('H2');
    const all = map.counts.sales + map.counts.marketing;
    expect(container.querySelector('.eyebrow')?.textContent).toContain(
      `${all} answers: ${map.counts.sales} from Sales, ${map.counts.marketing} from Marketing`,
    );
  });

  it('hides every drawing from the ear and gives every number in a table with a caption and headings', () => {
    const { container } = show(map);
    const drawings = [...container.querySelectorAll('svg')];
    expect(drawings.length).toBeGreaterThan(10);
    expect(drawings.filter((svg) => !svg.closest('[aria-hidden="true"]'))).toEqual([]);
    for (const table of screen.getAllByRole('table')) {
      expect(table.querySelector('caption')?.textContent).toBeTruthy();
      for (const row of table.querySelectorAll('tbody tr')) expect(row.querySelector('th[scope="row"]')).toBeTruthy();
    }
    for (const part of map.parts) {
      const name = questions.subScales.find(({ id }) => id === part.id)?.name ?? '';
      const row = rowsOf(words.parts.caption)
        .find((header) => header.textContent === name)
        ?.closest('tr');
      for (const seat of teamSeats) {
        const median = part.sides[seat].median;
        expect(row?.textContent).toContain(`${words.sides[seat]} ${median ?? words.noNumber}`);
      }
      if (part.gap !== null) expect(row?.querySelector('.tm-gap b')?.textContent).toBe(String(Math.abs(part.gap)));
    }
  });

  it('shows no spread of fewer than five, dots of five to eleven and the middle half of more', () => {
    const { container } = show(map);
    press(words.questions.all(20));
    for (const compared of map.questions) {
      const row = container.querySelector(`[data-question-gap="${compared.id}"]`);
      for (const seat of teamSeats) {
        const { known } = compared.sides[seat];
        const dots = row?.querySelectorAll(`.tm-person.tm-${seat}`).length;
        expect(dots).toBe(known >= 5 && known <= 11 ? known : 0);
        expect(row?.querySelectorAll(`.tm-half.tm-${seat}`)).toHaveLength(known >= 12 ? 1 : 0);
      }
    }
    for (const seat of teamSeats) {
      const said = container.querySelector(`[data-few="${seat}"]`);
      expect(Boolean(said)).toBe(map.counts[seat] < 5);
    }
  });

  it('shows every step of the projector, and the memo', () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    show(map);
    press(words.projector.open);
    for (let step = 1; step <= 7; step++) {
      fireEvent.keyDown(screen.getByRole('dialog'), { key: 'ArrowRight' });
      expect(screen.getByRole('dialog').querySelector('.tm-stage')?.textContent?.length).toBeGreaterThan(20);
    }
    press(words.projector.leave);
    press(words.memo.print);
    expect(print).toHaveBeenCalledOnce();
    expect(document.querySelector('.tm-memo')?.textContent).toContain('5 April 2026');
  });
});

describe('the total', () => {
  const map = compare([...makeSide('sales', 2, () => 2), ...makeSide('marketing', 3, () => 3)]);

  it('says who sees it further along and over what the gap is widest', () => {
    const { container } = show(map);
    const first = questions.questions.find(({ id }) => id === map.questions[0]?.id)?.text;
    expect(container.textContent).toContain('Marketing sees you further along than Sales does, by 20 points.');
    expect(container.textContent).toContain(`The widest gap is over the question “${first}”`);
  });

  it('draws the circles from the joint number, and marks both sides and the joint number on the bar', () => {
    const { container } = show(map);
    const [sales, marketing] = [...container.querySelectorAll('.tm-circles circle')].map((circle) =>
      Number(circle.getAttribute('cx')),
    );
    expect(map.total.joint).toBe(50);
    expect((marketing ?? 0) - (sales ?? 0)).toBeCloseTo(distanceOfTotal(50) * 100, 0);
    const bar = container.querySelector('.tm-bar');
    const placeOf = (mark: string) => bar?.querySelector(`.tm-mark.tm-${mark}`)?.getAttribute('x');
    expect(['sales', 'joint', 'marketing'].map(placeOf)).toEqual(['25%', '37.5%', '50%']);
    expect(container.textContent).toContain('50 out of 100, Defined');
    expect(container.textContent).toContain('10 points below Aligned.');
  });

  it('puts the numbers beside the circles where they nearly coincide', () => {
    const near = compare([...makeSide('sales', 1, () => 5), ...makeSide('marketing', 1, () => 5)]);
    const { container } = show(near);
    expect(container.querySelectorAll('.tm-circles .tm-on')).toHaveLength(0);
    expect(container.querySelectorAll('.tm-circles .tm-beside')).toHaveLength(2);
    expect(container.textContent).toContain(words.opening.same);
    expect(container.textContent).toContain(words.total.top);
  });

  it('draws no circles, and no joint mark, when a side has no total', () => {
    const { container } = show(compare(groups['three who do not know and six'] ?? []));
    expect(container.querySelector('.tm-circles')).toBeNull();
    expect(container.querySelector('.tm-bar .tm-joint')).toBeNull();
    screen.getByRole('heading', { name: texts.team.withheld.heading });
    screen.getByText(words.total.withheld);
  });
});

describe('the questions', () => {
  it('come with the widest gap first, five at first and all on request, where the focus goes on', () => {
    const map = compare(makeGroups(6, 11));
    show(map);
    expect(rowsOf(words.questions.caption)).toHaveLength(5);
    press('Show all twenty');
    const rows = rowsOf(words.questions.caption);
    expect(rows.map((row) => row.closest('tr')?.getAttribute('data-question-gap'))).toEqual(
      map.questions.map(({ id }) => id),
    );
    expect(document.activeElement).toBe(rows[5]);
    press(words.questions.fewer);
    expect(rowsOf(words.questions.caption)).toHaveLength(5);
  });

  it('are all on paper', () => {
    show(compare(makeGroups(6, 11)));
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(rowsOf(words.questions.caption)).toHaveLength(20);
  });

  it('say the middle in the words of the answers, between two where it lies between them, and who does not know', () => {
    const map = compare([
      ...makeSide('sales', 2, (_, person) => 1 + person),
      ...makeSide('marketing', 3, (_, person) => (person === 0 ? 'dont-know' : 4)),
    ]);
    const { container } = show(map);
    const row = container.querySelector('[data-question-gap]');
    const question = questions.questions.find(({ id }) => id === row?.getAttribute('data-question-gap'));
    expect(row?.textContent).toContain(`between “${question?.answers[0]}” and “${question?.answers[1]}”`);
    expect(row?.textContent).toContain(`“${question?.answers[3]}”`);
    expect(row?.textContent).toContain('1 of 3 does not know');
    expect(row?.textContent).toContain('2.5 steps');
  });
});

describe('the guesses', () => {
  // Of each guessed question Sales says 2, and 4 of all others. What each side expects makes every finding once.
  const guessed = new Set(questions.guesses);
  const place = (question: number) => questions.guesses.indexOf(questions.questions[question]?.id ?? '');
  const marketingSays = [2, 2, 4, 4, 2];
  const salesExpects = [2, 4, 4, 2, 2];
  const map = compare([
    ...makeSide(
      'sales',
      1,
      (question) => (place(question) < 0 ? 4 : 2),
      (one) => salesExpects[one] ?? 3,
    ),
    ...makeSide(
      'marketing',
      1,
      (question) => marketingSays[place(question)] ?? 4,
      () => 2,
    ),
  ]);

  it('stand beside what the other side said, unknown differences first', () => {
    const { container } = show(map);
    const tables = [...container.querySelectorAll('.tm-guessed')];
    expect(tables).toHaveLength(guessed.size);
    const finding = (table: Element | undefined, row: number) =>
      table?.querySelectorAll('tbody tr')[row]?.getAttribute('data-finding');
    // The second row is about Marketing: what Sales expected of it.
    expect(tables.map((table) => finding(table, 1))).toEqual([
      'differ-unaware',
      'agree-unaware',
      'differ-aware',
      'agree-aware',
      'agree-aware',
    ]);
    expect(tables[0]?.textContent).toContain('They differ, and Sales does not know it.');
    expect(tables[0]?.querySelector('caption')?.textContent).toBe(
      questions.questions.find(({ id }) => id === questions.guesses[3])?.text,
    );
    const unaware = map.guesses.flatMap(({ sides }) => teamSeats.map((seat) => sides[seat].finding));
    const count = unaware.filter((one) => one === 'differ-unaware').length;
    expect(container.querySelector('.tm-useful')?.textContent).toBe(words.guesses.useful(count));
  });

  it('are said to be missing where nobody made one', () => {
    show(compare([...makeSide('sales', 1, () => 2), ...makeSide('marketing', 1, () => 4)]));
    screen.getByText(words.guesses.noGuesses);
  });
});

it('what both sides agree on says whether they see much of it or little, and never hides how much', () => {
  const map = compare([
    ...makeSide('sales', 1, (question) => [5, 1, 3][question % 3] ?? 3),
    ...makeSide('marketing', 1, (question) => [5, 1, 3][question % 3] ?? 3),
  ]);
  const { container } = show(map);
  const listed = [...container.querySelectorAll('.tm-agreed li')];
  expect(listed.map((item) => item.getAttribute('data-kind'))).toEqual(['much', 'little', 'some', 'much', 'little']);
  expect(listed[0]?.textContent).toContain(words.agreed.kinds.much);
  screen.getByText(words.agreed.more(15));
});

describe('the moves', () => {
  it('come after the gate, each with its cost, first step, who must agree, grounds and lesson', () => {
    const { container } = show(compare(makeGroups(6, 11)), { context: { market: 'steady' } });
    const gate = container.querySelector('[data-gate]');
    const cards = [...container.querySelectorAll('[data-move]')];
    expect(cards).toHaveLength(3);
    for (const card of cards) {
      expect(gate && gate.compareDocumentPosition(card) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
      const move = texts.team.moves.find(({ id }) => id === card.getAttribute('data-move'));
      for (const key of ['heading', 'text', 'cost', 'monday', 'agree', 'why'] as const)
        expect(card.textContent).toContain(move?.[key].trim());
      if (move?.but) expect(card.textContent).toContain(move.but.trim());
      expect(card.querySelector(`a[href="/course/m/${move?.lesson.id}/"]`)?.textContent).toBe(move?.lesson.words);
      expect(card.querySelectorAll('a[href^="/sources/#"]')).toHaveLength(move?.sources.length ?? 0);
      expect(card.textContent).toContain(words.moves.because);
    }
  });

  it('are not there while a side has nobody', () => {
    const { container } = show(compare(makeGroups(0, 5)));
    expect(container.querySelector('[data-gate]')).toBeNull();
    screen.getByText(words.moves.notYet);
    expect(container.textContent).toContain(words.opening.oneSide('sales'));
  });
});

describe('what comes of it', () => {
  it('is handed on at each change, with what was typed before', () => {
    show(compare(makeGroups(2, 2)), { agreed: 'One page' });
    fireEvent.change(screen.getByLabelText(words.outcome.agreed), { target: { value: 'One page, by Friday' } });
    fireEvent.change(screen.getByLabelText(words.outcome.repeat), { target: { value: '2026-12-31' } });
    expect(kept.map(({ agreed, repeatOn }) => [agreed, repeatOn])).toEqual([
      ['One page, by Friday', ''],
      ['One page, by Friday', '2026-12-31'],
    ]);
  });

  it('keeps what is typed when an earlier text comes back late, and takes what another tab wrote', () => {
    const map = compare(makeGroups(2, 2));
    const view = (agreed: string) => (
      <MapView
        map={map}
        session={makeSession({ agreed })}
        {...teamContent}
        earlier={null}
        onSession={() => undefined}
      />
    );
    const { rerender } = render(view(''));
    const field = screen.getByLabelText<HTMLTextAreaElement>(words.outcome.agreed);
    for (const text of ['A', 'AB', 'ABC']) fireEvent.change(field, { target: { value: text } });
    rerender(view('A'));
    expect(field.value).toBe('ABC');
    rerender(view('ABC'));
    rerender(view('From the other tab'));
    expect(field.value).toBe('From the other tab');
  });

  it('saves the day for a calendar, or asks for one', () => {
    show(compare(makeGroups(2, 2)), { agreed: 'One page' });
    press(words.outcome.calendar);
    screen.getByText(words.outcome.chooseDay);
    expect(document.activeElement).toBe(screen.getByLabelText(words.outcome.repeat));
    fireEvent.change(screen.getByLabelText(words.outcome.repeat), { target: { value: '2026-12-31' } });
    press(words.outcome.calendar);
    expect(saved[0]).toContain('DTSTART;VALUE=DATE:20261231');
    expect(saved[0]?.replace(/\r\n /g, '')).toContain('Agreed last time:\\nOne page');
    screen.getByText(words.outcome.calendarSaved(words.outcome.calendarFile));
  });

  it('knows a day from what is none', () => {
    expect(sayIsoDay('2026-12-31')).toMatch(/^Thursday,? 31 December 2026$/);
    for (const text of ['', '2026-13-01', '31.12.2026', '2026-1-1']) expect(sayIsoDay(text)).toBeNull();
  });
});

describe('the projector', () => {
  it('begins with nothing, goes on by keys and by buttons, says each step, and gives the focus back', () => {
    const map = compare(makeGroups(6, 11));
    show(map);
    const opener = screen.getByRole('button', { name: words.projector.open });
    opener.focus();
    fireEvent.click(opener);
    const dialog = screen.getByRole('dialog', { name: words.projector.name });
    const stage = () => dialog.querySelector('.tm-stage')?.textContent ?? '';
    const said = () => within(dialog).getByRole('status').textContent;
    expect(stage()).toContain(words.projector.start);
    expect(stage()).not.toMatch(/\d/);
    const key = (name: string) => fireEvent.keyDown(dialog, { key: name });
    const steps = Object.values(words.projector.titles).map((title, i) => words.projector.step(i + 1, 7, title));
    const keys = ['ArrowRight', 'PageDown', ' ', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight'];
    const heard = keys.map((name) => {
      key(name);
      return said();
    });
    expect(heard).toEqual(steps);
    key('ArrowRight');
    expect(said()).toBe(steps[6]);
    for (const name of ['ArrowLeft', 'PageUp', 'ArrowUp']) key(name);
    expect(said()).toBe(steps[3]);
    const widest = questions.questions.find(({ id }) => id === map.questions[0]?.id);
    expect(stage()).toContain(widest?.text);
    press(words.projector.back);
    press(words.projector.next);
    expect(said()).toBe(steps[3]);
    press(words.projector.leave);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  it('lets the space bar press the button that it is on', () => {
    show(compare(makeGroups(2, 2)));
    press(words.projector.open);
    const next = screen.getByRole('button', { name: words.projector.next });
    expect(document.activeElement).toBe(next);
    const event = new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true });
    act(() => void next.dispatchEvent(event));
    expect(event.defaultPrevented).toBe(false);
    expect(within(screen.getByRole('dialog')).getByRole('status').textContent).not.toContain('Step');
  });
});

describe('the memo', () => {
  it('is made for the printer only, with everything that a meeting takes home', () => {
    const print = vi.fn(() => expect(document.documentElement.dataset.print).toBe('memo'));
    vi.stubGlobal('print', print);
    const map = compare(makeGroups(6, 11));
    show(map, { agreed: 'Rita writes the page.', repeatOn: '2026-12-31' });
    expect(document.querySelector('.tm-memo')).toBeNull();
    press(words.memo.print);
    expect(print).toHaveBeenCalledOnce();
    const memo = document.querySelector('body > .tm-memo')?.textContent ?? '';
    expect(memo).toContain('The pump distributor');
    expect(memo).toContain('6 from Sales, 11 from Marketing');
    expect(memo).toContain('Rita writes the page.');
    expect(memo).toMatch(/Look again on Thursday,? 31 December 2026\./);
    expect(memo).toContain(words.memo.limits);
    expect(memo).toContain('/diagnostic/team/');
    for (const { id } of map.questions.slice(0, 3))
      expect(memo).toContain(questions.questions.find((question) => question.id === id)?.text);
    for (const { name } of questions.subScales) expect(memo).toContain(name);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(document.querySelector('.tm-memo')).toBeNull();
    expect(document.documentElement.dataset.print).toBeUndefined();
  });
});

it('what moved says when, compares each number, and warns against reading a cause into it', () => {
  const before = compare([...makeSide('sales', 2, () => 1), ...makeSide('marketing', 2, () => 4)]);
  const now = compare([...makeSide('sales', 2, () => 3), ...makeSide('marketing', 3, () => 4)]);
  const { container } = show(now, {}, before);
  screen.getByRole('heading', { name: 'What moved since 3 January 2026' });
  screen.getByText(words.moved.caution);
  expect(container.textContent).toContain('Then 2 from Sales, 2 from Marketing; now 2 from Sales, 3 from Marketing.');
  const total = rowsOf(words.moved.scales)[0]?.closest('tr');
  expect(total?.textContent).toContain('then 20 →, now 60');
  expect(total?.textContent).toContain('narrower by 40');
  expect(rowsOf(words.moved.questions)).toHaveLength(5);
});
