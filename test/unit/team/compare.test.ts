import { describe, expect, it } from 'vitest';
import type { TeamSeat } from '../../../src/domain/team/response.ts';
import { content, questionIds } from '../../support/diagnostic-content.ts';
import { answerByPart, compare, guessEach, respond } from '../../support/team-responses.ts';

/** So many people of a side, all with the same answer to everything. */
const crowd = (seat: TeamSeat, count: number, value: number) =>
  Array.from({ length: count }, (_, i) => respond(seat, i, answerByPart(value, value, value, value, value)));

const idsOf = (...parts: string[]) =>
  parts.flatMap((part) => content.questions.questions.filter(({ subScale }) => subScale === part).map(({ id }) => id));

// Three sellers and two marketers whose numbers were worked out by hand. Every person gives one answer a part, so that a
// part's score is twenty times that answer and the total four times the sum of the five.
const small = compare([
  respond('sales', 1, answerByPart(1, 2, 3, 4, 5), guessEach(3, 4, 2, 1, 2)), // total 60
  respond('sales', 2, answerByPart(1, 1, 1, 1, 1), guessEach(1, 4, 2, 1, 2)), // total 20
  respond('sales', 3, answerByPart(2, 2, 2, 2, 2), guessEach(null, 4, 3, 1, null)), // total 40
  respond('marketing', 1, answerByPart(3, 3, 3, 3, 3), guessEach(3, 3, null, 2)), // total 60
  respond('marketing', 2, answerByPart(4, 2, 5, 3, 1), guessEach(3, 3, null, 1, 5)), // total 60
]);

describe('a small comparison, worked out by hand', () => {
  it('has the totals', () => {
    expect(small.counts).toEqual({ sales: 3, marketing: 2 });
    expect(small.few).toEqual({ sales: true, marketing: true });
    expect(small.total).toEqual({
      sides: {
        sales: { known: 3, median: 40, dots: null, quartiles: null },
        marketing: { known: 2, median: 60, dots: null, quartiles: null },
      },
      gap: 20,
      distance: 'far',
      joint: 50,
      level: 'defined',
      between: null,
      next: { level: 'aligned', points: 10 },
    });
  });

  it('has the parts', () => {
    const rows = small.parts.map(({ id, sides, gap, distance, joint, reading }) => [
      id,
      sides.sales.median,
      sides.marketing.median,
      gap,
      distance,
      joint,
      reading,
    ]);
    expect(rows).toEqual([
      ['rules-and-structure', 20, 70, 50, 'far', 45, 'low'],
      ['information-flow', 40, 50, 10, 'apart', 45, 'low'],
      ['joint-work', 40, 80, 40, 'far', 60, 'middle'],
      ['shared-goals', 40, 60, 20, 'far', 50, 'middle'],
      ['climate', 40, 40, 0, 'near', 40, 'low'],
    ]);
  });

  it('has the questions, the widest gap first', () => {
    expect(small.questions.map(({ id }) => id)).toEqual(
      idsOf('rules-and-structure', 'joint-work', 'shared-goals', 'information-flow', 'climate'),
    );
    expect(small.questions.filter((_, i) => i % 4 === 0).map(({ gap }) => gap)).toEqual([2.5, 2, 1, 0.5, 0]);
  });

  it('has what both agree on, the closest first: a whole step is no agreement', () => {
    expect(small.agreed).toEqual(idsOf('climate', 'information-flow'));
  });

  it('has what each side guessed', () => {
    const rows = small.guesses.map(({ question, subScale, sides }) => [
      question,
      subScale,
      ...[sides.sales, sides.marketing].map(
        ({ seat, guess, own, other, finding }) => `${seat} ${own} guesses ${guess.median} is ${other}: ${finding}`,
      ),
    ]);
    expect(rows).toEqual([
      [
        'rules-lead-meaning',
        'rules-and-structure',
        'sales 1 guesses 2 is 3.5: differ-aware',
        'marketing 3.5 guesses 3 is 1: differ-unaware',
      ],
      [
        'flow-lead-outcome',
        'information-flow',
        'sales 2 guesses 4 is 2.5: agree-unaware',
        'marketing 2.5 guesses 3 is 2: agree-aware',
      ],
      [
        'joint-customer-call',
        'joint-work',
        'sales 2 guesses 2 is 4: differ-unaware',
        'marketing 4 guesses null is 2: null',
      ],
      [
        'goals-target',
        'shared-goals',
        'sales 2 guesses 1 is 3: differ-unaware',
        'marketing 3 guesses 1.5 is 2: differ-aware',
      ],
      [
        'climate-answer-time',
        'climate',
        'sales 2 guesses 2 is 2: agree-aware',
        'marketing 2 guesses 5 is 2: agree-unaware',
      ],
    ]);
  });
});

describe('a comparison', () => {
  it('counts each side the same, however many answered', () => {
    const { total } = compare([...crowd('sales', 9, 1), ...crowd('marketing', 1, 5)]);
    expect(total).toMatchObject({ joint: 60, gap: 80, between: ['defined', 'aligned'] });
  });

  it('points the gap to the side that sees more', () => {
    expect(compare([...crowd('sales', 2, 4), ...crowd('marketing', 2, 2)]).total.gap).toBe(-40);
  });

  it('rounds the joint total once, and upwards at a half', () => {
    const uneven = { ...answerByPart(3, 3, 3, 3, 3), 'climate-credit': 4 }; // 61
    const even = answerByPart(3, 3, 3, 3, 3); // 60
    // Medians 60.5 and 60: their mean, 60.25, is 60; rounding 60.5 first would give 61.
    const { total } = compare([respond('sales', 1, uneven), respond('sales', 2, even), respond('marketing', 1, even)]);
    expect(total).toMatchObject({ joint: 60, gap: -0.5 });
    expect(compare([respond('sales', 1, uneven), respond('marketing', 1, even)]).total.joint).toBe(61);
  });

  it('shows spread from five people on: dots to eleven, then quartiles', () => {
    const shown = [4, 5, 11, 12].map((count) => {
      const { few, total, questions } = compare([...crowd('sales', count, 3), ...crowd('marketing', 4, 3)]);
      expect(total.sides.marketing).toMatchObject({ dots: null, quartiles: null });
      const { dots, quartiles } = questions[0]?.sides.sales ?? {};
      return [few.sales, total.sides.sales.dots?.length, dots?.length, total.sides.sales.quartiles, quartiles];
    });
    expect(shown).toEqual([
      [true, undefined, undefined, null, null],
      [false, 5, 5, null, null],
      [false, 11, 11, null, null],
      [false, undefined, undefined, [60, 60], [3, 3]],
    ]);
  });

  it('hides the spread where fewer than five of a larger side know', () => {
    const [first = ''] = questionIds;
    const people = crowd('sales', 5, 3);
    const unsure = people.map((person, i) =>
      i === 0 ? { ...person, answers: { ...person.answers, [first]: 'dont-know' as const } } : person,
    );
    const { few, questions } = compare(unsure);
    const question = questions.find(({ id }) => id === first);
    expect(few.sales).toBe(false);
    expect(question?.dontKnow).toEqual({ sales: 1, marketing: 0 });
    expect(question?.sides.sales).toEqual({ known: 4, median: 3, dots: null, quartiles: null });
    expect(questions.find(({ id }) => id !== first)?.sides.sales.dots).toHaveLength(5);
  });

  it('leaves a person without a total out of the total, and counts what that person knows', () => {
    const half = Object.fromEntries(questionIds.slice(0, 8).map((id) => [id, 5]));
    const map = compare([respond('sales', 1, half), ...crowd('sales', 2, 2).slice(1), ...crowd('marketing', 1, 2)]);
    expect(map.counts.sales).toBe(2);
    expect(map.total.sides.sales).toMatchObject({ known: 1, median: 40 });
    expect(map.parts.map(({ sides }) => sides.sales.known)).toEqual([2, 2, 1, 1, 1]);
    expect(map.parts[0]?.sides.sales.median).toBe(70);
    expect(map.questions.find(({ id }) => id === 'climate-credit')?.dontKnow.sales).toBe(1);
  });

  it('has no gap, level or finding where a side has nobody, and puts such questions last', () => {
    const [first = ''] = questionIds;
    const one = compare(crowd('sales', 3, 3));
    expect(one.total).toMatchObject({ gap: null, distance: 'unknown', joint: null, level: null, between: null });
    expect(one.parts.map(({ joint, reading }) => [joint, reading])).toEqual(Array(5).fill([null, 'unknown']));
    expect(one.questions.map(({ id }) => id)).toEqual(questionIds);
    expect(one.agreed).toEqual([]);
    expect(one.guesses.flatMap(({ sides }) => [sides.sales.finding, sides.marketing.finding])).toEqual(
      Array(10).fill(null),
    );
    const unknown = { ...answerByPart(2, 2, 2, 2, 2), [first]: 'dont-know' as const };
    const last = compare([...crowd('sales', 1, 2), respond('marketing', 1, unknown)]).questions.at(-1);
    expect(last).toMatchObject({ id: first, gap: null });
  });

  it('takes what is no value for not known', () => {
    const odd = { ...answerByPart(3, 3, 3, 3, 3), 'climate-credit': 9, 'climate-settled': 2.5, 'no-question': 5 };
    const map = compare([respond('sales', 1, odd, { 'goals-target': 0, 'no-question': 3 })]);
    expect(map.questions.filter(({ dontKnow }) => dontKnow.sales === 1).map(({ id }) => id)).toEqual([
      'climate-settled',
      'climate-credit',
    ]);
    expect(map.guesses.map(({ sides }) => sides.sales.guess.known)).toEqual([0, 0, 0, 0, 0]);
  });
});
