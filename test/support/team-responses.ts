import fc from 'fast-check';
import { compareSides } from '../../src/domain/team/compare.ts';
import { otherSeat, type SeatResponse, type TeamSeat } from '../../src/domain/team/response.ts';
import type { Compared, TeamMap } from '../../src/domain/team/team-map.ts';
import { content, questionIds } from './diagnostic-content.ts';
import { anyResponse, makeResponse } from './team.ts';

export const compare = (responses: readonly SeatResponse[]) => compareSides(content.questions, responses);

/** One person's response. */
export const respond = (
  seat: TeamSeat,
  respondent: number,
  answers: SeatResponse['answers'],
  guesses: SeatResponse['guesses'] = {},
): SeatResponse => makeResponse({ seat, respondent: respondent.toString(16).padStart(8, '0'), answers, guesses });

/** Answers with one value for each of the five parts, in their order; null for a part that is not known. */
export function answerByPart(...values: (number | null)[]): SeatResponse['answers'] {
  const parts = content.questions.subScales.map(({ id }) => id);
  return Object.fromEntries(
    content.questions.questions.map(({ id, subScale }) => [id, values[parts.indexOf(subScale)] ?? 'dont-know']),
  );
}

/** Guesses, one for each guessed question in their order; null for none. */
export const guessEach = (...values: (number | null)[]): SeatResponse['guesses'] =>
  Object.fromEntries(
    content.questions.guesses.flatMap((id, i): [string, number][] => {
      const value = values[i];
      return typeof value === 'number' ? [[id, value]] : [];
    }),
  );

/** The map of one person a side, with one answer a part, and what the one of Sales guessed. */
export const compareTwo = (
  sales: (number | null)[],
  marketing: (number | null)[],
  guesses: Parameters<typeof guessEach> = [],
): TeamMap =>
  compare([
    respond('sales', 1, answerByPart(...sales), guessEach(...guesses)),
    respond('marketing', 1, answerByPart(...marketing)),
  ]);

/** Moves every value towards one end of the scale, so that two sides often lie far apart. */
const lean = (answers: SeatResponse['answers'], by: number): SeatResponse['answers'] =>
  Object.fromEntries(
    questionIds.map((id) => {
      const answer = answers[id] ?? 'dont-know';
      return [id, typeof answer === 'number' ? Math.min(5, Math.max(1, answer + by)) : answer];
    }),
  );

const anyLean = fc.integer({ min: -4, max: 4 });

/** Up to forty people on two sides, in any order; with any answers and guesses, and each side leaning somewhere. */
export const anyResponses: fc.Arbitrary<SeatResponse[]> = fc
  .tuple(fc.record({ sales: anyLean, marketing: anyLean }), fc.array(anyResponse, { maxLength: 40, size: 'max' }))
  .map(([by, people]) =>
    people.map(({ seat, answers, guesses }, i) => respond(seat, i, lean(answers, by[seat]), guesses)),
  );

/** Everybody on the other side. */
export const swapSeats = (responses: readonly SeatResponse[]): SeatResponse[] =>
  responses.map((response) => ({ ...response, seat: otherSeat(response.seat) }));

/** A number turned round; there is no zero below zero. */
const negate = (number: number | null) => (number === null ? null : 0 - number);
const mirrorScale = <T extends Compared>(scale: T): T => ({
  ...scale,
  sides: { sales: scale.sides.marketing, marketing: scale.sides.sales },
  gap: negate(scale.gap),
});
const mirrorPair = <T>({ sales, marketing }: { sales: T; marketing: T }) => ({ sales: marketing, marketing: sales });

/** What the map of two sides is when each has the other's seat. */
export const mirrorMap = (map: TeamMap): TeamMap => ({
  ...map,
  counts: mirrorPair(map.counts),
  few: mirrorPair(map.few),
  total: mirrorScale(map.total),
  parts: map.parts.map(mirrorScale),
  questions: map.questions.map((question) => ({ ...mirrorScale(question), dontKnow: mirrorPair(question.dontKnow) })),
  guesses: map.guesses.map((guess) => ({
    ...guess,
    sides: {
      sales: { ...guess.sides.marketing, seat: 'sales' },
      marketing: { ...guess.sides.sales, seat: 'marketing' },
    },
  })),
});
