import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { teamResults as team } from '../../../src/content-access/team.ts';
import type { ContextAnswers } from '../../../src/domain/diagnostic/advise.ts';
import type { DiagnosticAnswers } from '../../../src/domain/diagnostic/score.ts';
import { chooseMoves } from '../../../src/domain/team/choose-moves.ts';
import { compareSides } from '../../../src/domain/team/compare.ts';
import { describeMap } from '../../../src/domain/team/describe-map.ts';
import type { SeatResponse, TeamSeat } from '../../../src/domain/team/response.ts';
import type { SubScaleId } from '../../../src/schemas/diagnostic.ts';
import { anyAnswers, anyContext, content } from '../../support/diagnostic-content.ts';

const { questions, results: diagnostic } = content;

interface Said {
  answers: DiagnosticAnswers;
  guesses?: Record<string, number>;
}

const respond = (seat: TeamSeat, { answers, guesses = {} }: Said): SeatResponse => ({
  session: '0123abcd',
  edition: questions.edition,
  seat,
  respondent: seat === 'sales' ? '00000001' : '00000002',
  revision: 1,
  answers,
  guesses,
});

/** Answers whose sums in the parts, 4 to 20 each and in the order of the parts, are the ones wanted. */
function withSums(sums: number[]): DiagnosticAnswers {
  return Object.fromEntries(
    questions.subScales.flatMap(({ id }, part) => {
      const own = questions.questions.filter(({ subScale }) => subScale === id);
      const sum = sums[part] ?? 12;
      return own.map((question, i) => [question.id, Math.floor((sum + i) / own.length)]);
    }),
  );
}

function advise(sales: Said, marketing: Said, context: ContextAnswers = {}) {
  const map = compareSides(questions, [respond('sales', sales), respond('marketing', marketing)]);
  const chosen = chooseMoves({ team, diagnostic }, map, context);
  if (!chosen) throw new Error('Both sides answered.');
  return { map, chosen, described: describeMap(team, map), moves: chosen.moves.map(({ id }) => id) };
}

/** Seen alike by both: the same sums, and everybody guesses what the other answered. */
function alike(sums: number[], context: ContextAnswers) {
  const answers = withSums(sums);
  const guesses = Object.fromEntries(questions.guesses.map((id) => [id, Number(answers[id])]));
  return advise({ answers, guesses }, { answers, guesses }, context);
}

describe('what two sides are told', () => {
  it('at the pump distributor of the lessons: make the rules real, and go through cases of rules first', () => {
    const { map, chosen, moves } = advise(
      { answers: withSums([9, 10, 9, 9, 10]) },
      { answers: withSums([14, 12, 11, 10, 14]) },
      { size: '20-to-99', offers: 'standard', market: 'steady', cycle: 'weeks', pay: 'sales-only' },
    );
    expect([map.total.sides.sales.median, map.total.sides.marketing.median, map.total.joint]).toEqual([47, 61, 54]);
    expect(chosen.gate).toMatchObject({ id: 'rules-on-paper', from: 'team', kind: 'weigh' });
    expect(moves.slice(0, 2)).toEqual(['rules-last-three', 'climate-three-decisions']);
  });

  it('when few people get on and say so alike: stay, and nothing to build', () => {
    const { chosen, moves } = alike([5, 6, 7, 5, 13], { size: 'under-20' });
    expect(chosen.gate).toMatchObject({ id: 'stay-few-and-easy', kind: 'stay' });
    expect(moves).toEqual(['rules-name-an-owner', 'goals-tell-each-other', 'flow-one-question']);
  });

  it('when both see clear roles, simple offers and a steady market: stay', () => {
    const { chosen } = alike([12, 10, 8, 8, 12], { offers: 'standard', market: 'steady' });
    expect(chosen.gate).toMatchObject({ id: 'stay-both-clear', kind: 'stay' });
  });

  it('when both see the same and offers are made while selling: move, and build on the lowest parts', () => {
    const { chosen, moves } = alike([12, 8, 7, 9, 12], { offers: 'made-while-selling' });
    expect(chosen.gate).toMatchObject({ id: 'move-to-aligned', from: 'diagnostic', kind: 'move' });
    expect(moves).toEqual(['joint-call-and-draft', 'flow-two-messages', 'goals-show-targets']);
  });

  it('when the totals lie far apart: find out first, and name no level', () => {
    const { chosen, described } = advise(
      { answers: withSums([5, 5, 5, 5, 5]) },
      { answers: withSums([15, 9, 9, 9, 9]) },
    );
    expect(chosen.gate.id).toBe('totals-far');
    expect(described).toEqual(team.far);
  });

  it('when a side has too many don’t-knows: find out, from those who know', () => {
    const { chosen, moves, described } = advise({ answers: {} }, { answers: withSums([12, 12, 12, 12, 12]) });
    expect(chosen.gate.id).toBe('unknown-first');
    expect(moves[0]).toBe('all-fill-the-gaps');
    expect(described).toEqual(team.withheld);
  });

  it('where a side does not know of a gap: first that it is shown', () => {
    const sales = withSums([6, 12, 12, 12, 12]);
    const marketing = withSums([14, 12, 12, 12, 12]);
    const lead = 'rules-lead-meaning';
    const knowing = { sales: Number(marketing[lead]), marketing: Number(sales[lead]) };
    const told = (guesses: typeof knowing) =>
      advise(
        { answers: sales, guesses: { [lead]: guesses.sales } },
        { answers: marketing, guesses: { [lead]: guesses.marketing } },
      ).moves[0];
    expect(told(knowing)).toBe('rules-last-three');
    expect(told({ ...knowing, marketing: Number(marketing[lead]) })).toBe('rules-show-the-page');
  });
});

/** Any two people, who also guess. */
const anyPerson: fc.Arbitrary<Said> = fc.record({
  answers: anyAnswers,
  guesses: fc
    .array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 5 })
    .map((values) => Object.fromEntries(questions.guesses.map((id, i) => [id, values[i] ?? 3]))),
});
const byId = new Map(team.moves.map((move) => [move.id, move]));
const builds = (id: string) => byId.get(id)?.when.every(({ verdicts }) => verdicts?.join() === 'move,weigh');
const wide = (distance: string | undefined) => distance === 'apart' || distance === 'far';

describe('whatever two people answer', () => {
  it('three different moves are given, and none builds where the answer is to stay or the views lie far apart', () => {
    fc.assert(
      fc.property(anyPerson, anyPerson, anyContext, (sales, marketing, context) => {
        const { map, chosen, moves } = advise(sales, marketing, context);
        expect(new Set(moves).size).toBe(3);
        if (chosen.gate.kind === 'stay' || !['near', 'apart'].includes(map.total.distance))
          expect(moves.filter(builds)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('the widest gap gets a move about its part, of those that clear up a gap', () => {
    fc.assert(
      fc.property(anyPerson, anyPerson, anyContext, (sales, marketing, context) => {
        const { map, moves } = advise(sales, marketing, context);
        const gaps = map.parts.filter(({ distance }) => wide(distance));
        const first = byId.get(moves[0] ?? '');
        if (gaps.length === 0) return;
        const part = first?.about as SubScaleId; // the first move answers a gap, so it is about a part
        const widest = Math.max(...gaps.map(({ gap }) => Math.abs(gap ?? 0)));
        expect(Math.abs(map.parts.find(({ id }) => id === part)?.gap ?? 0)).toBe(widest);
        expect(first?.when.some(({ distances }) => distances?.[part]?.includes('far'))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('every gate and every move is given to somebody, but for the last, which only fills up', () => {
    const sums = fc.array(fc.integer({ min: 4, max: 20 }), { minLength: 5, maxLength: 5 });
    const shifts = fc.array(fc.constantFrom(0, 0, 0, 1, 2, 4), { minLength: 5, maxLength: 5 });
    const people = fc.tuple(sums, shifts, anyPerson, anyPerson, anyContext, fc.integer({ min: 0, max: 9 }));
    const seen = new Set<string>();
    for (const [low, shift, one, other, context, kind] of fc.sample(people, { numRuns: 6000, seed: 7 })) {
      const high = low.map((sum, i) => Math.min(20, sum + (shift[i] ?? 0)));
      const sales = kind === 0 ? one : { ...one, answers: withSums(low) };
      const marketing = kind === 1 ? other : { ...other, answers: withSums(high) };
      const { chosen, moves } = advise(sales, marketing, kind === 2 ? { size: 'under-20', cycle: 'days' } : context);
      for (const id of [chosen.gate.id, ...moves]) seen.add(id);
    }
    const never = [...team.gates, ...team.moves].map(({ id }) => id).filter((id) => !seen.has(id));
    expect(never).toEqual([team.moves.at(-1)?.id]);
  });
});
