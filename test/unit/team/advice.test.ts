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

  it('when a part is low that staying would rest on: look at that part first, and mend it', () => {
    const steady = { offers: 'standard', market: 'steady' };
    const rules = alike([4, 12, 12, 12, 12], steady);
    expect(rules.chosen.gate).toMatchObject({ id: 'weigh-uneven', kind: 'weigh' });
    expect(rules.moves[0]).toBe('rules-one-page');
    expect(alike([12, 12, 12, 12, 4], steady).chosen.gate.id).toBe('weigh-uneven');
    const joint = alike([16, 16, 4, 16, 16], { cycle: 'weeks' });
    expect(joint.chosen.gate.id).toBe('weigh-uneven');
    expect(joint.moves[0]).toBe('joint-call-and-draft');
  });

  it('when they mostly work apart: rules first, and no step of a later level', () => {
    const { chosen, moves } = alike([8, 8, 8, 8, 8], { size: '100-to-499' });
    expect(chosen.gate.id).toBe('move-to-defined');
    expect(moves).toEqual(['rules-one-page', 'goals-show-targets', 'climate-heard-first']);
    // Rules are the part that both see alike, and not the lowest one.
    const apart = advise(
      { answers: withSums([9, 8, 5, 5, 5]) },
      { answers: withSums([9, 5, 8, 8, 8]) },
      { size: '100-to-499' },
    );
    expect(apart.chosen.gate.id).toBe('move-to-defined');
    expect(apart.moves).toEqual(['rules-one-page', 'flow-trace-news', 'joint-two-lists']);
  });

  it('when they mostly work apart although they have rules: not to agree on rules', () => {
    expect(alike([16, 4, 4, 4, 4], { size: '100-to-499' }).chosen.gate.id).toBe('weigh-uneven');
  });

  it('when nobody said anything about the company: to do that first', () => {
    expect(alike([12, 12, 14, 14, 14], {}).chosen.gate).toMatchObject({ id: 'company-first', reasons: [] });
    expect(alike([12, 12, 14, 14, 14], { pay: 'none' }).chosen.gate.id).toBe('weigh-first');
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

  it('no advice to stay says of a part that it is there where both sides together have it low, or do not know it', () => {
    // What the texts of these gates call theirs: clear roles, a border that is crossed, getting on.
    const named: Record<string, readonly SubScaleId[]> = {
      'stay-both-clear': ['rules-and-structure', 'climate'],
      'stay-defined': ['rules-and-structure', 'climate'],
      'stay-both-open': ['joint-work'],
      'stay-aligned': ['joint-work'],
      'stay-few-and-easy': ['climate'],
      'stay-small': ['climate'],
      'keep-difference': [],
    };
    const sums = fc.array(fc.integer({ min: 4, max: 20 }), { minLength: 5, maxLength: 5 });
    const asked = fc.constantFrom<ContextAnswers>(
      { size: 'under-20', offers: 'standard', market: 'steady', cycle: 'days' },
      { offers: 'options', market: 'steady', cycle: 'weeks' },
      { cycle: 'months' },
    );
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        sums,
        fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 5, maxLength: 5 }),
        asked,
        (low, more, context) => {
          const high = low.map((sum, part) => Math.min(20, sum + (more[part] ?? 0)));
          const { map, chosen } = advise({ answers: withSums(low) }, { answers: withSums(high) }, context);
          if (chosen.gate.kind !== 'stay') return;
          seen.add(chosen.gate.id);
          for (const part of named[chosen.gate.id] ?? [])
            expect(['middle', 'high'], `${chosen.gate.id}: ${part}`).toContain(
              map.parts.find(({ id }) => id === part)?.reading,
            );
        },
      ),
      { numRuns: 2000, seed: 3 },
    );
    const stays = [...team.gates, ...diagnostic.advice].filter(({ kind }) => kind === 'stay').map(({ id }) => id);
    expect(Object.keys(named).toSorted()).toEqual(stays.toSorted());
    expect(seen.size, 'of the seven').toBeGreaterThanOrEqual(5);
  });

  it('the widest gap gets a move about its part, of those that clear up a gap, after the part that the gate is about', () => {
    fc.assert(
      fc.property(anyPerson, anyPerson, anyContext, (sales, marketing, context) => {
        const { map, chosen, moves } = advise(sales, marketing, context);
        const ofGate = diagnostic.advice.find(({ id }) => id === chosen.gate.id)?.about;
        const gaps = map.parts.filter(({ id, distance }) => wide(distance) && id !== ofGate);
        const first = moves.map((id) => byId.get(id)).find((move) => !ofGate || move?.about !== ofGate);
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
