// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { distanceOfTotal } from '../../src/domain/diagnostic/picture.ts';
import { type SeatResponse, teamSeats } from '../../src/domain/team/response.ts';
import { mapWords as words } from '../../src/strings/team-map.ts';
import { meetingWords } from '../../src/strings/team-meeting.ts';
import { company, compare, press, rowsOf, showMap } from '../support/show-map.tsx';
import { makeGroups, makeSide, teamContent } from '../support/team-groups.ts';

const { questions, texts } = teamContent;
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const groups: Record<string, SeatResponse[]> = {
  'one and one': makeGroups(1, 1),
  'four and five': makeGroups(4, 5),
  'six and eleven': makeGroups(6, 11),
  'twenty and twenty': makeGroups(20, 20),
  'three who do not know and six': [...makeSide('sales', 3, () => 'dont-know'), ...makeGroups(0, 6)],
};

describe.each(Object.entries(groups))('a map of %s', (_, responses) => {
  const map = compare(responses);

  it('takes the focus to its heading, and says how many answered', () => {
    const { container } = showMap(map);
    expect(document.activeElement?.tagName).toBe('H2');
    const all = map.counts.sales + map.counts.marketing;
    expect(container.querySelector('.eyebrow')?.textContent).toContain(
      `${all} answers: ${map.counts.sales} from Sales, ${map.counts.marketing} from Marketing`,
    );
  });

  it('hides every drawing from the ear and gives every number in a table with a caption and headings', () => {
    const { container } = showMap(map);
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
    const { container } = showMap(map);
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
    showMap(map);
    press(meetingWords.projector.open);
    for (let step = 1; step <= 7; step++) {
      fireEvent.keyDown(screen.getByRole('dialog'), { key: 'ArrowRight' });
      expect(screen.getByRole('dialog').querySelector('.tm-stage')?.textContent?.length).toBeGreaterThan(20);
    }
    press(meetingWords.projector.leave);
    press(meetingWords.memo.print);
    expect(print).toHaveBeenCalledOnce();
    expect(document.querySelector('.tm-memo')?.textContent).toContain('5 April 2026');
  });
});

describe('the total', () => {
  const map = compare([...makeSide('sales', 2, () => 2), ...makeSide('marketing', 3, () => 3)]);

  it('says who sees it further along and over what the gap is widest', () => {
    const { container } = showMap(map);
    const first = questions.questions.find(({ id }) => id === map.questions[0]?.id)?.text;
    expect(container.textContent).toContain('Marketing sees you further along than Sales does, by 20 points.');
    expect(container.textContent).toContain(`One of the widest gaps is over the question “${first}”`);
  });

  it('draws the circles from the joint number, and marks both sides and the joint number on the bar', () => {
    const { container } = showMap(
      compare([...makeSide('sales', 2, () => 2), ...makeSide('marketing', 3, (question) => (question % 5 ? 3 : 2))]),
    );
    const [sales, marketing] = [...container.querySelectorAll('.tm-circles circle')].map((circle) =>
      Number(circle.getAttribute('cx')),
    );
    expect((marketing ?? 0) - (sales ?? 0)).toBeCloseTo(distanceOfTotal(48) * 100, 0);
    const bar = container.querySelector('.tm-bar');
    const placeOf = (mark: string) => bar?.querySelector(`.tm-mark.tm-${mark}`)?.getAttribute('x');
    expect(['sales', 'joint', 'marketing'].map(placeOf)).toEqual(['25%', '35%', '45%']);
    expect(container.textContent).toContain('48 out of 100, Defined');
    expect(container.textContent).toContain('12 points below Aligned.');
  });

  it('names no level, and is not large, where the two views lie far apart', () => {
    vi.stubGlobal('print', vi.fn());
    const { container } = showMap(
      compare([...makeSide('sales', 2, (question) => (question < 4 ? 4 : 3)), ...makeSide('marketing', 2, () => 5)]),
    );
    const said = '82 out of 100, halfway between two views that lie far apart';
    expect(container.querySelector('.tm-joint-total[data-halfway]')?.textContent).toBe(said);
    expect(container.querySelectorAll('.tm-here, [data-here]')).toHaveLength(0);
    expect(container.textContent).not.toMatch(/points? (below|into)|In the highest band/);
    press(meetingWords.projector.open);
    for (let step = 1; step <= 2; step++) fireEvent.keyDown(screen.getByRole('dialog'), { key: 'ArrowRight' });
    expect(screen.getByRole('dialog').querySelector('.tm-huge')).toBeNull();
    expect(screen.getByRole('dialog').textContent).toContain(`${said}. ${words.total.neither}`);
    press(meetingWords.projector.leave);
    press(meetingWords.memo.print);
    expect(document.querySelector('.tm-memo')?.textContent).toContain(`${said}. ${words.total.neither}`);
  });

  it.each([
    [58, '2 points below Aligned, so read it as between the two.'],
    [60, 'At the very start of Aligned, so read it as between the two. 20 points below Integrated.'],
    [62, '2 points into Aligned, so read it as between the two. 18 points below Integrated.'],
    [82, '2 points into Integrated, so read it as between the two. In the highest band.'],
  ])('of %i, near a cut, is read as between two levels', (total, said) => {
    const raised = (question: number) => Math.floor((total + question) / 20);
    const { container } = showMap(compare([...makeSide('sales', 1, raised), ...makeSide('marketing', 1, raised)]));
    expect(container.querySelector('.tm-joint-total')?.textContent).toContain(`${total} out of 100, between`);
    expect(container.textContent).toContain(said);
  });

  it('puts the numbers beside the circles where they nearly coincide', () => {
    const near = compare([...makeSide('sales', 1, () => 5), ...makeSide('marketing', 1, () => 5)]);
    const { container } = showMap(near);
    expect(container.querySelectorAll('.tm-circles .tm-on')).toHaveLength(0);
    expect(container.querySelectorAll('.tm-circles .tm-beside')).toHaveLength(2);
    expect(container.textContent).toContain(words.opening.same);
    expect(container.textContent).toContain(words.total.top);
  });

  it('draws no circles, and no joint mark, when a side has no total', () => {
    const { container } = showMap(compare(groups['three who do not know and six'] ?? []));
    expect(container.querySelector('.tm-circles')).toBeNull();
    expect(container.querySelector('.tm-bar .tm-joint')).toBeNull();
    screen.getByRole('heading', { name: texts.team.withheld.heading });
    screen.getByText(words.total.withheld);
  });
});

describe('the questions', () => {
  it('come with the widest gap first, five at first and all on request, where the focus goes on', () => {
    const map = compare(makeGroups(6, 11));
    showMap(map);
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
    showMap(compare(makeGroups(6, 11)));
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(rowsOf(words.questions.caption)).toHaveLength(20);
  });

  it('say the middle in the words of the answers, between two where it lies between them, and who does not know', () => {
    const map = compare([
      ...makeSide('sales', 2, (_, person) => 1 + person),
      ...makeSide('marketing', 3, (_, person) => (person === 0 ? 'dont-know' : 4)),
    ]);
    const { container } = showMap(map);
    const row = container.querySelector('[data-question-gap]');
    const question = questions.questions.find(({ id }) => id === row?.getAttribute('data-question-gap'));
    expect(row?.textContent).toContain(`between “${question?.answers[0]}” and “${question?.answers[1]}”`);
    expect(row?.textContent).toContain(`“${question?.answers[3]}”`);
    expect(row?.textContent).toContain('not everyone knows');
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
    const { container } = showMap(map);
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
    showMap(compare([...makeSide('sales', 1, () => 2), ...makeSide('marketing', 1, () => 4)]));
    screen.getByText(words.guesses.noGuesses);
  });
});

it.each([
  [2, 3, 'not everyone knows'],
  [4, 4, 'none of the 4 knows'],
  [1, 5, 'not everyone knows'],
  [6, 10, 'most do not know'],
  [2, 10, '2 of 10 do not know'],
])('that %i of %i do not know is said with a number only where five know', (some, of, said) => {
  const sales = makeSide('sales', of, (_, person) => (person < some ? 'dont-know' : 3));
  const { container } = showMap(compare([...sales, ...makeSide('marketing', 1, () => 3)]));
  expect(container.querySelector('[data-question-gap] .tm-side .tm-note')?.textContent).toBe(said);
});

it('says the widest gap where there is one, and one of them where others are as wide', () => {
  const one = makeSide('sales', 1, (question) => (question === 7 ? 1 : 3));
  const { container } = showMap(compare([...one, ...makeSide('marketing', 1, () => 3)]));
  expect(container.textContent).toContain('The widest gap is over the question');
});

it('what both sides agree on says where in the list of answers, and how much is left out', () => {
  const map = compare([
    ...makeSide('sales', 1, (question) => [5, 1, 3][question % 3] ?? 3),
    ...makeSide('marketing', 1, (question) => [5, 1, 3][question % 3] ?? 3),
  ]);
  const { container } = showMap(map);
  const listed = [...container.querySelectorAll('.tm-agreed li')];
  expect(listed.map((item) => item.getAttribute('data-reading'))).toEqual(['high', 'low', 'middle', 'high', 'low']);
  expect(listed[0]?.textContent).toContain(words.agreed.readings.high);
  screen.getByText(words.agreed.more(15));
});

describe('the moves', () => {
  it('come after the gate, each with its cost, first step, who must agree, grounds and lesson', () => {
    const { container } = showMap(compare(makeGroups(6, 11)), { context: { market: 'steady' } });
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
});

it('leads to the questions about the company where nobody has answered one', () => {
  const map = compare(makeGroups(6, 11));
  const { unmount } = showMap(map);
  press(words.moves.company);
  expect(company.asked).toBe(1);
  unmount();
  showMap(map, { context: { market: 'steady' } });
  expect(screen.queryByRole('button', { name: words.moves.company })).toBeNull();
});

it('shows nothing of one side while the other has nobody', () => {
  const { container } = showMap(compare(makeGroups(0, 5)));
  expect(document.activeElement?.textContent).toBe(words.oneSide.heading);
  expect(container.textContent).toContain('Nobody from Sales has answered yet.');
  expect(container.querySelectorAll('table, svg, button')).toHaveLength(0);
  expect(container.textContent).not.toMatch(/\d/);
});
