import { describe, expect, it } from 'vitest';
import { answerByPart, compare, compareTwo, guessEach, respond } from '../../support/team-responses.ts';
import { anything, choose, gate, idsOf, move } from '../../support/team-results.ts';

const same = compareTwo([2, 2, 3, 3, 3], [2, 2, 3, 3, 3]); // joint 52, no gaps

describe('the three moves', () => {
  const ofEach = [
    move('rules', 'rules-and-structure'),
    move('flow', 'information-flow'),
    move('joint', 'joint-work'),
    move('goals', 'shared-goals'),
    move('climate', 'climate'),
    ...anything,
  ];

  it('are for the widest gaps first, whichever way they point', () => {
    // Gaps: 20, −60, 40, 0, −40; equal ones in the order of the parts.
    const map = compareTwo([1, 4, 1, 1, 5], [2, 1, 3, 1, 3]);
    expect(idsOf(choose(map, [], ofEach))).toEqual(['flow', 'joint', 'climate']);
  });

  it('are then for the lowest joint scores, then about the whole in order of the file', () => {
    // One gap, of 20 in the last part, which has the highest joint score; then goals (20), then joint (40).
    const map = compareTwo([5, 4, 2, 1, 4], [5, 4, 2, 1, 5]);
    expect(idsOf(choose(map, [], ofEach))).toEqual(['climate', 'goals', 'joint']);
    expect(idsOf(choose(map, [], [...anything, move('climate', 'climate')]))).toEqual(['climate', 'first', 'second']);
  });

  it('count a gap from ten points on, and none below', () => {
    const people = (...raised: string[]) =>
      compare([
        respond('sales', 1, {
          ...answerByPart(1, 4, 4, 4, 4),
          ...Object.fromEntries(raised.map((id) => [id, 5])),
        }),
        respond('marketing', 1, answerByPart(1, 4, 4, 4, 4)),
      ]);
    // Climate at 85 beside 80, then at 90 beside 80. Rules have the lowest score, 20.
    expect(idsOf(choose(people('climate-credit'), [], ofEach))?.[0]).toBe('rules');
    expect(idsOf(choose(people('climate-credit', 'climate-settled'), [], ofEach))?.[0]).toBe('climate');
  });

  it('are one a part, the first of the file that holds, by the first of its alternatives that does', () => {
    const map = compareTwo([1, 3, 3, 3, 3], [5, 3, 3, 3, 3]);
    const rules = 'rules-and-structure';
    const chosen = choose(
      map,
      [],
      [
        move('near', rules, { distances: { [rules]: ['near', 'apart'] } }),
        move(
          'far',
          rules,
          { readings: { climate: ['low'] } },
          { levels: ['defined'], distances: { [rules]: ['far'] } },
        ),
        move('also', rules),
        ...anything,
      ],
    );
    expect(chosen?.moves).toEqual([
      {
        id: 'far',
        reasons: [
          { type: 'between', levels: ['defined', 'aligned'] },
          { type: 'distance', subScale: rules, distance: 'far' },
        ],
      },
      { id: 'first', reasons: [] },
      { id: 'second', reasons: [] },
    ]);
  });

  it('depend on the answer to whether to move', () => {
    const moves = [move('if-moving', null, { verdicts: ['move'] }), ...anything];
    expect(idsOf(choose(same, [gate('go', 'move')], moves))).toEqual(['if-moving', 'first', 'second']);
    expect(idsOf(choose(same, [gate('rest', 'stay')], moves))).toEqual(['first', 'second', 'third']);
  });

  it('depend on readings of both sides together, totals and context, all of which must hold', () => {
    const picky = move('picky', null, {
      readings: { climate: ['middle'] },
      totals: ['near'],
      context: { size: ['under-20'], pay: ['unanswered', 'none'] },
    });
    expect(choose(same, [], [picky, ...anything], { size: 'under-20' })?.moves[0]).toEqual({
      id: 'picky',
      reasons: [
        { type: 'reading', subScale: 'climate', reading: 'middle' },
        { type: 'context', question: 'size', answer: 'under-20' },
        { type: 'distance', subScale: 'total', distance: 'near' },
      ],
    });
    for (const [map, context] of [
      [same, { size: '500-plus' }],
      [same, { size: 'under-20', pay: 'joint' }],
      [compareTwo([2, 2, 3, 3, 2], [2, 2, 3, 3, 2]), { size: 'under-20' }],
      [compareTwo([1, 1, 3, 3, 3], [3, 3, 3, 3, 3]), { size: 'under-20' }],
    ] as const)
      expect(choose(map, [], [picky, ...anything], context)?.moves[0]?.id).toBe('first');
  });

  it('ask for awareness of their own part only', () => {
    const blind = [move('blind', 'climate', { unaware: true }), ...anything];
    const guessedAlike = (guesses: Parameters<typeof guessEach>) =>
      idsOf(choose(compareTwo([1, 3, 3, 3, 1], [3, 3, 3, 3, 3], guesses), [], blind))?.[0];
    expect(guessedAlike([1, 3, 3, 3, 1])).toBe('blind');
    expect(guessedAlike([1, 3, 3, 3, 3])).toBe('first');
  });

  it('name both sides when neither knows', () => {
    const map = compare([
      respond('sales', 1, answerByPart(1, 1, 1, 1, 1), guessEach(1)),
      respond('marketing', 1, answerByPart(3, 3, 3, 3, 3), guessEach(3)),
    ]);
    const [first] =
      choose(map, [], [move('blind', 'rules-and-structure', { unaware: true }), ...anything])?.moves ?? [];
    expect(first?.reasons).toEqual([
      { type: 'unaware', subScale: 'rules-and-structure', seat: 'sales' },
      { type: 'unaware', subScale: 'rules-and-structure', seat: 'marketing' },
    ]);
  });

  it('are none when nobody answered on a side', () => {
    expect(choose(compare([respond('sales', 1, {})]), [], anything)).toBeNull();
    expect(choose(compare([respond('marketing', 1, {})]), [], anything)).toBeNull();
    expect(choose(compare([respond('sales', 1, {}), respond('marketing', 1, {})]), [], anything)).not.toBeNull();
  });

  it('fail loudly when the content has too few', () => {
    expect(() => choose(same, [], anything.slice(1))).toThrow(/team\.yml has 2 moves, not 3.*"company-first"/);
  });
});
