import { describe, expect, it } from 'vitest';
import { chooseMoves } from '../../../src/domain/team/choose-moves.ts';
import type { TeamMap } from '../../../src/domain/team/team-map.ts';
import type { TeamGate, TeamMove } from '../../../src/schemas/team.ts';
import { content } from '../../support/diagnostic-content.ts';
import { answerByPart, compare, guessEach, respond } from '../../support/team-responses.ts';
import { gate, move, teamResultsOf } from '../../support/team-results.ts';

/** One person a side, with one answer a part. */
const mapOf = (sales: (number | null)[], marketing: (number | null)[], guesses: Parameters<typeof guessEach> = []) =>
  compare([
    respond('sales', 1, answerByPart(...sales), guessEach(...guesses)),
    respond('marketing', 1, answerByPart(...marketing)),
  ]);

const anything = [move('first', null), move('second', null), move('third', null)];

const choose = (map: TeamMap, gates: TeamGate[], moves: TeamMove[], context: Record<string, string> = {}) =>
  chooseMoves({ team: teamResultsOf(gates, moves), diagnostic: content.results }, map, context);

const idsOf = (chosen: ReturnType<typeof chooseMoves>) => chosen?.moves.map(({ id }) => id);

const apart = gate('apart', 'weigh', { totals: ['far'] });
const same = mapOf([2, 2, 3, 3, 3], [2, 2, 3, 3, 3]); // joint 52, no gaps
const wide = mapOf([1, 1, 1, 1, 1], [3, 3, 3, 3, 3]); // totals 40 apart, joint 40

describe('the gate', () => {
  it('is the first of those for two sides that holds', () => {
    const never = gate('never', 'stay', { totals: ['near'] });
    const later = gate('later', 'move');
    expect(choose(wide, [never, apart, later], anything)?.gate).toEqual({
      id: 'apart',
      from: 'team',
      kind: 'weigh',
      reasons: [{ type: 'distance', subScale: 'total', distance: 'far' }],
    });
  });

  it('is the advice on the joint score where none of them holds', () => {
    const context = { offers: 'standard', market: 'steady' };
    expect(choose(same, [apart], anything, context)?.gate).toEqual({
      id: 'stay-defined',
      from: 'diagnostic',
      kind: 'stay',
      reasons: [
        { type: 'level', level: 'defined' },
        { type: 'context', question: 'offers', answer: 'standard' },
        { type: 'context', question: 'market', answer: 'steady' },
      ],
    });
  });

  it('counts the lower level near a cut, in its own conditions and in the advice', () => {
    const near = mapOf([3, 3, 3, 3, 3], [3, 3, 3, 3, 3]); // 60: between defined and aligned
    const between = { type: 'between', levels: ['defined', 'aligned'] };
    const aligned = gate('aligned', 'stay', { levels: ['aligned'] });
    const defined = gate('defined', 'move', { levels: ['defined'] });
    expect(choose(near, [aligned, defined], anything)?.gate).toMatchObject({ id: 'defined', reasons: [between] });
    expect(choose(near, [aligned], anything, { offers: 'tailored' })?.gate).toMatchObject({
      id: 'move-to-aligned',
      reasons: [between, { type: 'context', question: 'offers' }],
    });
  });

  it('takes no notice of conditions on the verdict, which it decides', () => {
    const odd = gate('odd', 'move', { verdicts: ['stay'] });
    expect(choose(same, [odd], anything)?.gate.id).toBe('odd');
  });

  it('may ask whether a side is unaware of any difference', () => {
    const blind = gate('blind', 'weigh', { unaware: true });
    const aware = mapOf([1, 1, 1, 1, 1], [3, 3, 3, 3, 3], [3, 3, 3, 3, 3]);
    const unaware = mapOf([1, 1, 1, 1, 1], [3, 3, 3, 3, 3], [3, 3, 1, 3, 3]);
    expect(choose(aware, [blind], anything)?.gate.id).not.toBe('blind');
    expect(choose(unaware, [blind], anything)?.gate).toMatchObject({
      id: 'blind',
      reasons: [{ type: 'unaware', subScale: 'joint-work', seat: 'sales' }],
    });
  });

  it('asks for answers first when a side has no total', () => {
    const unknown = mapOf([3, 3, null, null, 3], [3, 3, 3, 3, 3]);
    const chosen = choose(unknown, [apart], [move('of-joint', 'joint-work'), ...anything]);
    expect(chosen?.gate).toMatchObject({ id: 'ask-first', from: 'diagnostic', kind: 'weigh' });
    // A part without a joint number cannot be the lowest.
    expect(idsOf(chosen)).toEqual(['first', 'second', 'third']);
  });
});

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
    const map = mapOf([1, 4, 1, 1, 5], [2, 1, 3, 1, 3]);
    expect(idsOf(choose(map, [], ofEach))).toEqual(['flow', 'joint', 'climate']);
  });

  it('are then for the lowest joint scores, then about the whole in order of the file', () => {
    // One gap, of 20 in the last part, which has the highest joint score; then goals (20), then joint (40).
    const map = mapOf([5, 4, 2, 1, 4], [5, 4, 2, 1, 5]);
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
    const map = mapOf([1, 3, 3, 3, 3], [5, 3, 3, 3, 3]);
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
      [mapOf([2, 2, 3, 3, 2], [2, 2, 3, 3, 2]), { size: 'under-20' }],
      [mapOf([1, 1, 3, 3, 3], [3, 3, 3, 3, 3]), { size: 'under-20' }],
    ] as const)
      expect(choose(map, [], [picky, ...anything], context)?.moves[0]?.id).toBe('first');
  });

  it('ask for awareness of their own part only', () => {
    const blind = [move('blind', 'climate', { unaware: true }), ...anything];
    const guessedAlike = (guesses: Parameters<typeof guessEach>) =>
      idsOf(choose(mapOf([1, 3, 3, 3, 1], [3, 3, 3, 3, 3], guesses), [], blind))?.[0];
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
    expect(() => choose(same, [], anything.slice(1))).toThrow(/team\.yml has 2 moves, not 3.*"weigh-first"/);
  });
});
