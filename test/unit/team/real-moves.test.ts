import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { teamResults as team } from '../../../src/content-access/team.ts';
import { chooseMoves } from '../../../src/domain/team/choose-moves.ts';
import { describeMap } from '../../../src/domain/team/describe-map.ts';
import { otherSeat, type SeatResponse } from '../../../src/domain/team/response.ts';
import { anyContext, content } from '../../support/diagnostic-content.ts';
import { anyResponses, compare, swapSeats } from '../../support/team-responses.ts';

const choose = (responses: readonly SeatResponse[], context: Record<string, string>) =>
  chooseMoves({ team, diagnostic: content.results }, compare(responses), context);

const isSeated = (responses: readonly SeatResponse[]) =>
  responses.some(({ seat }) => seat === 'sales') && responses.some(({ seat }) => seat === 'marketing');

describe('any two sets of responses, with any answers about the company', () => {
  it('get one answer to whether to move and exactly three different moves, one a part at most', () => {
    fc.assert(
      fc.property(anyResponses, anyContext, (responses, context) => {
        const chosen = choose(responses, context);
        expect(chosen === null).toBe(!isSeated(responses));
        if (!chosen) return;
        const { gate, moves } = chosen;
        const gates = gate.from === 'team' ? team.gates : content.results.advice;
        expect(gates.find(({ id }) => id === gate.id)?.kind).toBe(gate.kind);
        expect(moves).toHaveLength(3);
        expect(new Set(moves.map(({ id }) => id)).size).toBe(3);
        const found = moves.map(({ id }) => team.moves.find((move) => move.id === id));
        expect(found).not.toContain(undefined);
        const parts = found.flatMap((move) => move?.about ?? []);
        expect(new Set(parts).size).toBe(parts.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('get the same answer and moves when the seats are swapped', () => {
    fc.assert(
      fc.property(anyResponses, anyContext, (responses, context) => {
        const chosen = choose(responses, context);
        const swapped = choose(swapSeats(responses), context);
        expect(swapped?.gate).toEqual(chosen?.gate);
        const namesOf = (moves = chosen?.moves, turn = (seat: SeatResponse['seat']) => seat) =>
          moves?.map(({ id, reasons }) => [
            id,
            reasons
              .map((reason) => JSON.stringify('seat' in reason ? { ...reason, seat: turn(reason.seat) } : reason))
              .toSorted(),
          ]);
        expect(namesOf(swapped?.moves, otherSeat)).toEqual(namesOf());
      }),
      { numRuns: 300 },
    );
  });

  it('get words for the map', () => {
    fc.assert(
      fc.property(anyResponses, (responses) => {
        const { heading, text } = describeMap(team, compare(responses));
        expect(heading.length * text.length).toBeGreaterThan(0);
      }),
    );
  });
});
