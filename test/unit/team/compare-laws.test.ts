import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levels } from '../../../src/domain/levels.ts';
import { gather } from '../../../src/domain/team/gather.ts';
import { type SeatResponse, teamSeats } from '../../../src/domain/team/response.ts';
import { encodeSeat } from '../../../src/domain/team/seat-code.ts';
import type { Compared, SideNumbers, TeamMap } from '../../../src/domain/team/team-map.ts';
import { content, questionIds } from '../../support/diagnostic-content.ts';
import { anyResponses, compare, mirrorMap, respond, swapSeats } from '../../support/team-responses.ts';

const rank = (id: string | null) => levels.findIndex((level) => level.id === id);

/** Every scale of a map with its name, the lowest and highest number it can have, and its joint number if it has one. */
function listScales(map: TeamMap): { name: string; from: number; to: number; scale: Compared; joint: number | null }[] {
  return [
    { name: 'total', from: 20, to: 100, scale: map.total, joint: map.total.joint },
    ...map.parts.map((part) => ({ name: part.id, from: 20, to: 100, scale: part, joint: part.joint })),
    ...questionIds.flatMap((id) => {
      const scale = map.questions.find((question) => question.id === id);
      return scale ? [{ name: id, from: 1, to: 5, scale, joint: null }] : [];
    }),
  ];
}

/** Every answer that could be one higher, as a response with it raised in place of the one it was. */
function raise(responses: readonly SeatResponse[], choice: number): SeatResponse[] | null {
  const places = responses.flatMap(({ answers }, person) =>
    questionIds.flatMap((id) => {
      const answer = answers[id];
      return typeof answer === 'number' && answer < 5 ? [{ person, id, value: answer + 1 }] : [];
    }),
  );
  const place = places[choice % places.length];
  if (!place) return null;
  return responses.map((response, i) =>
    i === place.person ? { ...response, answers: { ...response.answers, [place.id]: place.value } } : response,
  );
}

describe('any two sets of responses', () => {
  it('give lower numbers to nobody when one answer is raised', () => {
    fc.assert(
      fc.property(anyResponses, fc.nat(), (responses, choice) => {
        const raised = raise(responses, choice);
        fc.pre(raised !== null);
        const before = compare(responses);
        const after = compare(raised ?? []);
        const later = listScales(after);
        listScales(before).forEach(({ name, scale, joint }, i) => {
          for (const seat of teamSeats) {
            expect(later[i]?.scale.sides[seat].known).toBe(scale.sides[seat].known);
            expect(later[i]?.scale.sides[seat].median ?? 0, name).toBeGreaterThanOrEqual(scale.sides[seat].median ?? 0);
          }
          expect(later[i]?.joint ?? 0, name).toBeGreaterThanOrEqual(joint ?? 0);
        });
        expect(rank(after.total.level)).toBeGreaterThanOrEqual(rank(before.total.level));
      }),
      { numRuns: 300 },
    );
  });

  it('give the mirrored map when the seats are swapped', () => {
    fc.assert(
      fc.property(anyResponses, (responses) => {
        expect(compare(swapSeats(responses))).toEqual(mirrorMap(compare(responses)));
      }),
      { numRuns: 300 },
    );
  });

  it('give the same map in any order, and when codes come twice', () => {
    const pasted = anyResponses.chain((responses) => {
      const codes = responses.map((response) => encodeSeat(content.questions, response));
      const all = { minLength: codes.length, maxLength: codes.length };
      return fc.tuple(
        fc.constant(responses),
        fc.shuffledSubarray(responses, all),
        fc.tuple(fc.shuffledSubarray(codes, all), fc.subarray(codes)).map(([every, again]) => [...every, ...again]),
      );
    });
    fc.assert(
      fc.property(pasted, ([responses, shuffled, codes]) => {
        const map = compare(responses);
        expect(compare(shuffled)).toEqual(map);
        const gathered = gather(content.questions, null, codes);
        expect(gathered.leftOut).toHaveLength(codes.length - responses.length);
        expect(compare(gathered.responses)).toEqual(map);
      }),
    );
  });

  it('have a joint number between the two medians, and no side has more weight', () => {
    fc.assert(
      fc.property(anyResponses, (responses) => {
        for (const { name, scale, joint } of listScales(compare(responses))) {
          const { sales, marketing } = scale.sides;
          expect(scale.gap === null, name).toBe(sales.median === null || marketing.median === null);
          if (sales.median === null || marketing.median === null || joint === null) continue;
          expect(Number.isInteger(joint)).toBe(true);
          expect(joint).toBeGreaterThanOrEqual(Math.floor(Math.min(sales.median, marketing.median)));
          expect(joint).toBeLessThanOrEqual(Math.ceil(Math.max(sales.median, marketing.median)));
          expect(Math.abs(joint - (sales.median + marketing.median) / 2)).toBeLessThanOrEqual(0.5);
        }
      }),
    );
  });

  it('have every number on its scale, and spread only where five or more are known', () => {
    const inOrder = (numbers: readonly number[], from: number, to: number) =>
      [from, ...numbers, to].every((number, i, all) => i === 0 || number >= (all[i - 1] ?? Number.NaN));
    const check = (numbers: SideNumbers, people: number, from: number, to: number) => {
      const { known, median, dots, quartiles } = numbers;
      expect(known).toBeLessThanOrEqual(people);
      expect(median === null).toBe(known === 0);
      expect(inOrder(median === null ? [] : [median], from, to)).toBe(true);
      expect(dots?.length ?? 0).toBe(known >= 5 && known < 12 ? known : 0);
      expect(quartiles !== null).toBe(known >= 12);
      expect(inOrder(dots ?? quartiles ?? [], from, to)).toBe(true);
    };
    fc.assert(
      fc.property(anyResponses, (responses) => {
        const map = compare(responses);
        expect(JSON.stringify(map, (_, value) => (Number.isNaN(value) ? 'not a number' : value))).not.toContain(
          'not a',
        );
        for (const seat of teamSeats) {
          for (const { from, to, scale } of listScales(map)) check(scale.sides[seat], map.counts[seat], from, to);
          for (const { sides } of map.guesses) check(sides[seat].guess, map.counts[seat], 1, 5);
          for (const { sides, dontKnow } of map.questions)
            expect(sides[seat].known + dontKnow[seat]).toBe(map.counts[seat]);
        }
      }),
    );
  });

  it('have every question once, the widest gap first, and what is agreed the closest first', () => {
    const keysOf = (ids: readonly string[], map: TeamMap) =>
      ids.map((id) => {
        const gap = map.questions.find((question) => question.id === id)?.gap ?? null;
        return [gap === null ? -1 : Math.abs(gap), questionIds.indexOf(id)] as const;
      });
    const ordered = (keys: (readonly [number, number])[], direction: 1 | -1) =>
      keys.every(([size, place], i) => {
        const [sizeBefore, placeBefore] = keys[i - 1] ?? [direction * Number.NEGATIVE_INFINITY, -1];
        return size === sizeBefore ? place > placeBefore : (size - sizeBefore) * direction > 0;
      });
    fc.assert(
      fc.property(anyResponses, (responses) => {
        const map = compare(responses);
        const ids = map.questions.map(({ id }) => id);
        expect(ids.toSorted()).toEqual(questionIds.toSorted());
        expect(ordered(keysOf(ids, map), -1)).toBe(true);
        expect(ordered(keysOf(map.agreed, map), 1)).toBe(true);
        const near = map.questions.filter(({ gap }) => gap !== null && Math.abs(gap) < 1);
        expect(map.agreed.toSorted()).toEqual(near.map(({ id }) => id).toSorted());
      }),
    );
  });
});

describe('two hundred responses', () => {
  it('are looked at once each: twice as many people, twice as many reads', () => {
    /** How often the answers of so many people are read. */
    const countReads = (people: number) => {
      let reads = 0;
      const watch = (answers: SeatResponse['answers']) =>
        new Proxy(answers, {
          get(target, key) {
            reads += 1;
            return Reflect.get(target, key);
          },
        });
      const answers = Object.fromEntries(questionIds.map((id, i) => [id, (i % 5) + 1]));
      const responses = Array.from({ length: people }, (_, i) =>
        respond(i % 3 ? 'sales' : 'marketing', i, watch(answers)),
      );
      expect(compare(responses).counts).toEqual({
        sales: people - Math.ceil(people / 3),
        marketing: Math.ceil(people / 3),
      });
      return reads;
    };
    const [some, twice] = [countReads(200), countReads(400)];
    expect(some).toBeGreaterThan(0);
    expect(twice).toBe(2 * some);
  });
});
