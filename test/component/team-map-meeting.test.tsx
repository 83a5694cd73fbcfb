// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MapView } from '../../src/components/team/MapView.tsx';
import { sayIsoDay } from '../../src/components/team/map/repeat-day.ts';
import { meetingWords } from '../../src/strings/team-meeting.ts';
import { compare, kept, press, rowsOf, showMap } from '../support/show-map.tsx';
import { makeGroups, makeSession, makeSide, teamContent } from '../support/team-groups.ts';

const { questions } = teamContent;
const saved: string[] = [];
beforeEach(() => {
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
});

describe('what comes of it', () => {
  it('is handed on at each change, with what was typed before', () => {
    showMap(compare(makeGroups(2, 2)), { agreed: 'One page' });
    fireEvent.change(screen.getByLabelText(meetingWords.outcome.agreed), { target: { value: 'One page, by Friday' } });
    fireEvent.change(screen.getByLabelText(meetingWords.outcome.repeat), { target: { value: '2026-12-31' } });
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
    const field = screen.getByLabelText<HTMLTextAreaElement>(meetingWords.outcome.agreed);
    for (const text of ['A', 'AB', 'ABC']) fireEvent.change(field, { target: { value: text } });
    rerender(view('A'));
    expect(field.value).toBe('ABC');
    rerender(view('ABC'));
    rerender(view('From the other tab'));
    expect(field.value).toBe('From the other tab');
  });

  it('saves the day for a calendar, or asks for one', () => {
    showMap(compare(makeGroups(2, 2)), { agreed: 'One page' });
    press(meetingWords.outcome.calendar);
    screen.getByText(meetingWords.outcome.chooseDay);
    expect(document.activeElement).toBe(screen.getByLabelText(meetingWords.outcome.repeat));
    fireEvent.change(screen.getByLabelText(meetingWords.outcome.repeat), { target: { value: '2026-12-31' } });
    press(meetingWords.outcome.calendar);
    expect(saved[0]).toContain('DTSTART;VALUE=DATE:20261231');
    expect(saved[0]?.replace(/\r\n /g, '')).toContain('Agreed last time:\\nOne page');
    screen.getByText(meetingWords.outcome.calendarSaved(meetingWords.outcome.calendarFile));
  });

  it('knows a day from what is none', () => {
    expect(sayIsoDay('2026-12-31')).toMatch(/^Thursday,? 31 December 2026$/);
    for (const text of ['', '2026-13-01', '31.12.2026', '2026-1-1']) expect(sayIsoDay(text)).toBeNull();
  });
});

describe('the projector', () => {
  it('begins with nothing, goes on by keys and by buttons, says each step, and gives the focus back', () => {
    const map = compare(makeGroups(6, 11));
    showMap(map);
    const opener = screen.getByRole('button', { name: meetingWords.projector.open });
    opener.focus();
    fireEvent.click(opener);
    const dialog = screen.getByRole('dialog', { name: meetingWords.projector.name });
    const stage = () => dialog.querySelector('.tm-stage')?.textContent ?? '';
    const said = () => within(dialog).getByRole('status').textContent;
    expect(stage()).toContain(meetingWords.projector.start);
    expect(stage()).not.toMatch(/\d/);
    const key = (name: string) => fireEvent.keyDown(dialog, { key: name });
    const steps = Object.values(meetingWords.projector.titles).map((title, i) =>
      meetingWords.projector.step(i + 1, 7, i === 3 ? meetingWords.projector.oneOfWidest : title),
    );
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
    press(meetingWords.projector.back);
    press(meetingWords.projector.next);
    expect(said()).toBe(steps[3]);
    press(meetingWords.projector.leave);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  it('is open before anything of the map can be seen, where it was asked for first, and leads to the heading', () => {
    const map = compare(makeGroups(6, 11));
    showMap(map, {}, null, true);
    const dialog = screen.getByRole('dialog', { name: meetingWords.projector.name });
    expect(dialog.querySelector('.tm-stage')?.textContent).toContain(meetingWords.projector.guessFirst);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: meetingWords.projector.next }));
    press(meetingWords.projector.leave);
    expect(document.activeElement?.tagName).toBe('H2');
  });

  it('sets all that a missed guess is made of side by side', () => {
    const says = (one: number) => () => one;
    showMap(compare([...makeSide('sales', 1, says(2), says(2)), ...makeSide('marketing', 1, says(4), says(2))]));
    press(meetingWords.projector.open);
    const dialog = screen.getByRole('dialog');
    for (let step = 1; step <= 5; step++) fireEvent.keyDown(dialog, { key: 'ArrowRight' });
    expect([...dialog.querySelectorAll('dt')].map((term) => term.textContent?.trim())).toEqual([
      'Sales itself says',
      'Sales expected Marketing to say',
      'Marketing says',
    ]);
    expect(dialog.textContent).toContain('Sales and Marketing differ here, and Sales does not know it.');
  });

  it('lets the space bar press the button that it is on', () => {
    showMap(compare(makeGroups(2, 2)));
    press(meetingWords.projector.open);
    const next = screen.getByRole('button', { name: meetingWords.projector.next });
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
    showMap(map, { agreed: 'Rita writes the page.', repeatOn: '2026-12-31' });
    expect(document.querySelector('.tm-memo')).toBeNull();
    press(meetingWords.memo.print);
    expect(print).toHaveBeenCalledOnce();
    const memo = document.querySelector('body > .tm-memo')?.textContent ?? '';
    expect(memo).toContain('The pump distributor');
    expect(memo).toContain('6 from Sales, 11 from Marketing');
    expect(memo).toContain('Rita writes the page.');
    expect(memo).toMatch(/Look again on Thursday,? 31 December 2026\./);
    expect(memo).toContain(meetingWords.memo.limits);
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
  const { container } = showMap(now, {}, before);
  screen.getByRole('heading', { name: 'What moved since 3 January 2026' });
  screen.getByText(meetingWords.moved.caution);
  expect(container.textContent).toContain('Then 2 from Sales, 2 from Marketing; now 2 from Sales, 3 from Marketing.');
  const total = rowsOf(meetingWords.moved.scales)[0]?.closest('tr');
  expect(total?.textContent).toContain('then 20 →, now 60');
  expect(total?.textContent).toContain('narrower by 40');
  expect(rowsOf(meetingWords.moved.questions)).toHaveLength(5);
});
