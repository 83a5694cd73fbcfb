import fc from 'fast-check';
import { compareSides } from '../../src/domain/team/compare.ts';
import { otherSeat, type SeatResponse, type TeamSeat } from '../../src/domain/team/response.ts';
import { anyAnswers, content, questionIds } from './diagnostic-content.ts';

export const compare = (responses: readonly SeatResponse[]) => compareSides(content.questions, responses);

/** One person's response to the present questions. */
export const respond = (
  seat: TeamSeat,
  respondent: number,
  answers: SeatResponse['answers'],
  guesses: SeatResponse['guesses'] = {},
): SeatResponse => ({
  session: '00c0ffee',
  edition: content.questions.edition,
  seat,
  respondent: respondent.toString(16).padStart(8, '0'),
  revision: 1,
  answers,
  guesses,
});

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

const anyGuesses = fc
  .array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: 5, maxLength: 5 })
  .map((values) => guessEach(...values));

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
  .tuple(
    fc.record({ sales: anyLean, marketing: anyLean }),
    fc.array(fc.tuple(fc.constantFrom<TeamSeat>('sales', 'marketing'), anyAnswers, anyGuesses), {
      maxLength: 40,
      size: 'max',
    }),
  )
  .map(([by, people]) =>
    people.map(([seat, answers, guesses], i) => respond(seat, i, lean(answers, by[seat]), guesses)),
  );

const byPart = <T>(part: fc.Arbitrary<T>) => fc.array(part, { minLength: 5, maxLength: 5 });

/**
 * One person a side, who answer every question of a part alike, and often much as the other does: the plain cases, which
 * answers by chance alone would hardly ever make.
 */
export const anyPlainPair: fc.Arbitrary<SeatResponse[]> = fc
  .tuple(
    byPart(fc.constantFrom(1, 2, 3, 4, 5, null)),
    byPart(fc.constantFrom(0, 0, 0, 0, 1, 2, -1, -2, null)),
    fc.constantFrom(0, 1, 2),
    anyGuesses,
    anyGuesses,
  )
  .map(([parts, apart, odd, ofSales, ofMarketing]) => {
    const others = parts.map((value, i) => {
      const by = apart[i] ?? null;
      return value === null || by === null ? null : Math.min(5, Math.max(1, value + by));
    });
    // A few answers one lower keep the totals off the cuts between levels.
    const lower = Object.fromEntries(questionIds.slice(0, odd * 4).map((id) => [id, 1]));
    return [
      respond('sales', 0, { ...answerByPart(...parts), ...lower }, ofSales),
      respond('marketing', 0, { ...answerByPart(...others), ...lower }, ofMarketing),
    ];
  });

/** Everybody on the other side. */
export const swapSeats = (responses: readonly SeatResponse[]): SeatResponse[] =>
  responses.map((response) => ({ ...response, seat: otherSeat(response.seat) }));
