// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { projectorSteps } from '../../src/components/team/map/ProjectorStep.tsx';
import { mapWords } from '../../src/strings/team-map.ts';
import { meetingWords } from '../../src/strings/team-meeting.ts';
import { compare, press, showMap } from '../support/show-map.tsx';
import { makeSide, teamContent } from '../support/team-groups.ts';

afterEach(cleanup);

/** What the projector shows at a step. */
function projectTo(step: (typeof projectorSteps)[number]): string {
  press(meetingWords.projector.open);
  for (let gone = 0; gone <= projectorSteps.indexOf(step); gone++) press(meetingWords.projector.next);
  const shown = document.querySelector('.tm-stage')?.textContent ?? '';
  press(meetingWords.projector.leave);
  return shown;
}
const textOf = (container: HTMLElement) => container.textContent ?? '';
const noGuess = 'Neither side';

describe('a side that knows nothing', () => {
  const know = (answer: number | 'dont-know') => [
    ...makeSide(
      'sales',
      1,
      () => 'dont-know',
      () => 3,
    ),
    ...makeSide(
      'marketing',
      1,
      () => answer,
      () => 4,
    ),
  ];

  it('is not said to lie near, or apart from, the other', () => {
    const { container } = showMap(compare(know(4)));
    for (const step of ['widest', 'agreed'] as const) {
      const shown = projectTo(step);
      expect(shown).toContain(mapWords.agreed.nothing);
      expect(shown).not.toContain(meetingWords.projector.noWidest);
      expect(shown).not.toContain(mapWords.agreed.none);
    }
    expect(textOf(container)).not.toContain(mapWords.agreed.none);
  });

  it('is not said to have guessed nothing, nor to know', () => {
    const { container } = showMap(compare(know(4)));
    for (const shown of [projectTo('missed'), textOf(container)]) {
      expect(shown).toContain(mapWords.guesses.tooLittle);
      expect(shown).not.toContain(mapWords.guesses.noGuesses);
      expect(shown).not.toContain(noGuess);
    }
  });

  it('is still told that nothing is far apart where something could be compared', () => {
    showMap(compare([...makeSide('sales', 1, () => 3), ...makeSide('marketing', 1, () => 3)]));
    expect(projectTo('widest')).toContain(meetingWords.projector.noWidest);
    expect(projectTo('missed')).toContain(mapWords.guesses.noGuesses);
  });
});

it('two sides that agree on nothing are told so on the projector as well', () => {
  showMap(compare([...makeSide('sales', 1, () => 2), ...makeSide('marketing', 1, () => 4)]));
  expect(projectTo('agreed')).toContain(mapWords.agreed.none);
});

describe('guesses of one side only', () => {
  // Sales says 2, Marketing 4; whoever guesses expects what the other says.
  const sides = (sales: boolean, marketing: boolean) =>
    compare([
      ...makeSide('sales', 1, () => 2, sales ? () => 4 : undefined),
      ...makeSide('marketing', 1, () => 4, marketing ? () => 2 : undefined),
    ]);

  it.each([
    [true, false, 'sales', 'marketing'],
    [false, true, 'marketing', 'sales'],
  ] as const)('say nothing of what the other knows (%s, %s)', (sales, marketing, only, other) => {
    const { container } = showMap(sides(sales, marketing));
    expect(textOf(container)).toContain(mapWords.guesses.none(only, other));
    expect(textOf(container)).not.toContain(noGuess);
    expect(projectTo('missed')).toContain(meetingWords.projector.noMissed(only, other));
  });

  it('are told apart from those of both', () => {
    const { container } = showMap(sides(true, true));
    expect(textOf(container)).toContain(mapWords.guesses.none(null, 'marketing'));
    expect(projectTo('missed')).toContain(noGuess);
  });
});

it.each([1, 2])('nothing is said of guesses in an empty paragraph (%i a side)', (count) => {
  const { container } = showMap(
    compare([
      ...makeSide(
        'sales',
        count,
        () => 'dont-know',
        () => 3,
      ),
      ...makeSide('marketing', count, () => 4),
    ]),
  );
  expect([...container.querySelectorAll('p')].filter((one) => one.textContent === '' && !one.role)).toEqual([]);
});

describe('what moved', () => {
  const nothing = compare([...makeSide('sales', 1, () => 'dont-know'), ...makeSide('marketing', 1, () => 4)]);
  const something = compare([...makeSide('sales', 1, () => 2), ...makeSide('marketing', 1, () => 4)]);

  it('is not said to be nothing where the earlier map had no gap to compare', () => {
    showMap(something, {}, nothing);
    screen.getByText(meetingWords.moved.caution);
    expect(screen.queryByText(meetingWords.moved.noQuestions)).toBeNull();
  });

  it('is said to be nothing where every gap is the same', () => {
    showMap(something, {}, something);
    screen.getByText(meetingWords.moved.noQuestions);
  });
});

it('the gate says first whether it is to stay, to move or to weigh', () => {
  const gates = [...teamContent.texts.team.gates, ...teamContent.texts.results.advice];
  const seen = [1, 2, 3, 4, 5].map((answer) => {
    const map = compare([...makeSide('sales', 5, () => answer), ...makeSide('marketing', 5, () => answer)]);
    const { container } = showMap(map, { context: { market: 'steady' } });
    const gate = container.querySelector('[data-gate]');
    const kind = gates.find(({ id }) => id === gate?.getAttribute('data-gate'))?.kind;
    if (!kind || kind === 'step') throw new Error('A gate is none of the three.');
    expect(gate?.querySelector('.eyebrow')?.textContent).toBe(`${mapWords.moves.gate} ${mapWords.moves.kinds[kind]}`);
    cleanup();
    return kind;
  });
  expect(new Set(seen).size).toBeGreaterThan(1);
});
