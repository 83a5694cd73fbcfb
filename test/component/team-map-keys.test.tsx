// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mapWords } from '../../src/strings/team-map.ts';
import { meetingWords } from '../../src/strings/team-meeting.ts';
import { compare, press, rowsOf, showMap } from '../support/show-map.tsx';
import { makeGroups } from '../support/team-groups.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('a key that is held', () => {
  it.each(['ArrowRight', 'PageDown', ' '])('shows one step (%s)', (key) => {
    showMap(compare(makeGroups(2, 2)));
    press(meetingWords.projector.open);
    const dialog = screen.getByRole('dialog');
    const step = () => dialog.querySelector('.tm-stage')?.getAttribute('data-step');
    fireEvent.keyDown(dialog, { key });
    for (let times = 0; times < 9; times++) fireEvent.keyDown(dialog, { key, repeat: true });
    expect(step()).toBe('1');
    fireEvent.keyDown(dialog, { key });
    expect(step()).toBe('2');
  });

  it('does not press its button again', () => {
    showMap(compare(makeGroups(2, 2)));
    press(meetingWords.projector.open);
    const next = screen.getByRole('button', { name: meetingWords.projector.next });
    expect(fireEvent.keyDown(next, { key: 'Enter' })).toBe(true);
    expect(fireEvent.keyDown(next, { key: 'Enter', repeat: true })).toBe(false);
  });
});

describe('the questions', () => {
  const questions = () => rowsOf(mapWords.questions.caption).length;
  const print = (event: 'beforeprint' | 'afterprint') => act(() => void window.dispatchEvent(new Event(event)));

  it('are folded again after the page was printed, unless all were wanted', () => {
    showMap(compare(makeGroups(2, 2)));
    print('beforeprint');
    expect(questions()).toBe(20);
    print('afterprint');
    expect(questions()).toBe(5);
    press('Show all twenty');
    print('beforeprint');
    print('afterprint');
    expect(questions()).toBe(20);
  });

  it('stay as they are while the memo is printed', () => {
    const wrong = vi.spyOn(console, 'error');
    const seen: number[] = [];
    vi.stubGlobal('print', () => {
      window.dispatchEvent(new Event('beforeprint'));
      seen.push(questions());
    });
    showMap(compare(makeGroups(2, 2)));
    press(meetingWords.memo.print);
    print('afterprint');
    expect(seen).toEqual([5]);
    expect(questions()).toBe(5);
    expect(wrong).not.toHaveBeenCalled();
    wrong.mockRestore();
  });
});

it('a label keeps its direction to itself, on the map, the projector and the memo', () => {
  const label = 'شركة المضخات';
  vi.stubGlobal('print', () => undefined);
  const { container } = showMap(compare(makeGroups(2, 2)), { label });
  const labelIn = (place: Element | null) => place?.querySelector('bdi')?.textContent;
  expect(labelIn(container.querySelector('.team-map > .eyebrow'))).toBe(label);
  press(meetingWords.projector.open);
  expect(labelIn(document.querySelector('.tm-stage h2'))).toBe(label);
  press(meetingWords.projector.leave);
  press(meetingWords.memo.print);
  expect(labelIn(document.querySelector('.tm-memo h2'))).toBe(label);
});

it('a text that is too long for the memo ends with a whole word, and with the note that says so', () => {
  vi.stubGlobal('print', () => undefined);
  // Taller than a page from the 60th letter on, which lies inside a word of two units a letter.
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function (this: HTMLElement) {
    return (this.querySelector('[data-agreed]')?.textContent?.length ?? 0) > 60 ? 5_000 : 100;
  });
  showMap(compare(makeGroups(2, 2)), { agreed: `Rita writes the page\n${'🙂🙂🙂🙂🙂\n'.repeat(40)}` });
  press(meetingWords.memo.print);
  expect(document.querySelector('[data-agreed]')?.textContent).toBe(
    ['Rita writes the page', ...Array(3).fill('🙂🙂🙂🙂🙂')].join('\n').concat(' …'),
  );
  expect(document.querySelector('.tm-memo')?.hasAttribute('data-cut')).toBe(true);
  vi.restoreAllMocks();
});
