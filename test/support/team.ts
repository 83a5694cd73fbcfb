import fc from 'fast-check';
import { type SeatResponse, teamSeats } from '../../src/domain/team/response.ts';
import { encodeSeat } from '../../src/domain/team/seat-code.ts';
import { anyAnswers, content, questionIds } from './diagnostic-content.ts';

const { questions } = content;

/** Eight hexadecimal digits, as a session and a respondent have. */
export const anyId: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 2 ** 32 - 1 })
  .map((id) => id.toString(16).padStart(8, '0'));

/** Answers as a code gives them back: every question has one. */
const fullAnswers = anyAnswers.map((answers) =>
  Object.fromEntries(questionIds.map((id) => [id, answers[id] ?? ('dont-know' as const)])),
);

const anyGuesses: fc.Arbitrary<Record<string, number>> = fc
  .array(fc.integer({ min: 0, max: 5 }), { minLength: questions.guesses.length, maxLength: questions.guesses.length })
  .map((values) =>
    Object.fromEntries(
      questions.guesses.map((id, place): [string, number] => [id, values[place] ?? 0]).filter(([, value]) => value > 0),
    ),
  );

/** Anything that one person can have answered, over the published questions. */
export const anyResponse: fc.Arbitrary<SeatResponse> = fc.record({
  session: anyId,
  edition: fc.constant(questions.edition),
  seat: fc.constantFrom(...teamSeats),
  respondent: anyId,
  revision: fc.integer({ min: 1, max: 32 }),
  answers: fullAnswers,
  guesses: anyGuesses,
});

/** One person of Sales who answered 3 everywhere and guessed 3, with what the test changes. */
export const makeResponse = (overrides: Partial<SeatResponse> = {}): SeatResponse => ({
  session: '5e551011',
  edition: questions.edition,
  seat: 'sales',
  respondent: '00000001',
  revision: 1,
  answers: Object.fromEntries(questionIds.map((id) => [id, 3])),
  guesses: Object.fromEntries(questions.guesses.map((id) => [id, 3])),
  ...overrides,
});

/**
 * People of one session, Sales and Marketing in turn, all different, with answers made by chance; the same for one seed.
 * Every question is answered by most of them.
 */
export const sampleResponses = (count: number, seed = 1, session = '5e551011'): SeatResponse[] =>
  fc.sample(anyResponse, { numRuns: count, seed }).map((response, place) => ({
    ...response,
    session,
    seat: teamSeats[place % 2] ?? 'sales',
    respondent: (place + 1).toString(16).padStart(8, '0'),
    revision: 1,
  }));

/** The codes of these people. */
export const sealedCodes = (count: number, seed = 1, session = '5e551011'): string[] =>
  sampleResponses(count, seed, session).map((response) => encodeSeat(questions, response));

/** Whether the words of a reason end with what to do: a last sentence, or its last part, that begins with a request. */
export const saysWhatToDo = (words: string): boolean =>
  /(^|[.:;,] |then |and )(paste|copy|open|load|ask|send|choose|save|get|answer|restore)\b[^.]*\.$/i.test(words);
