import type { DiagnosticQuestions } from '../../schemas/diagnostic.ts';
import { lengthOfCode, open, seal } from '../codes/armour.ts';
import type { CodeReason } from '../codes/code-reason.ts';
import { type Digit, pack, toBytes, toNumber, unpack } from '../codes/pack.ts';
import type { Result } from '../result.ts';
import { type SeatResponse, teamSeats } from './response.ts';

/** Most revisions of one person's answers. */
export const MAX_REVISION = 32;
const ID = 2 ** 32;
const EDITION = 256;
/** "I don’t know" or no guess, then the values 1 to 5. */
const VALUE = 6;

/** Session, respondent, revision, seat and edition take 78 bits; twenty answers and five guesses 65 more. */
const headSizes = [ID, ID, MAX_REVISION, teamSeats.length, EDITION];
const BYTES = 18;
/** How long every seat code is, in characters. */
export const SEAT_CODE_LENGTH = lengthOfCode('seat', BYTES);

const toHex = (id: number): string => id.toString(16).padStart(8, '0');
function fromHex(id: string): number {
  if (!/^[0-9a-f]{8}$/.test(id)) throw new Error(`"${id}" is not eight hexadecimal digits.`);
  return Number.parseInt(id, 16);
}

/**
 * Seals one person's answers: the same ones always to the same text, 42 characters that begin with "seat-a1". An answer
 * left out counts as "dont-know". Throws for what no seat can hold, such as a sixth value or answers to another edition.
 * @param content the questions that were answered: answers and guesses are written by their places in it
 */
export function encodeSeat(content: DiagnosticQuestions, response: SeatResponse): string {
  const { session, respondent, revision, seat, edition, answers, guesses } = response;
  if (edition !== content.edition || edition < 1)
    throw new Error(`These are answers to edition ${edition}, not to ${content.edition}.`);
  const digits: Digit[] = [
    [fromHex(session), ID],
    [fromHex(respondent), ID],
    [revision - 1, MAX_REVISION],
    [teamSeats.indexOf(seat), teamSeats.length],
    [edition, EDITION],
    ...content.questions.map(({ id }): Digit => {
      const answer = answers[id] ?? 'dont-know';
      return [answer === 'dont-know' ? 0 : answer, VALUE];
    }),
    ...content.guesses.map((id): Digit => [guesses[id] ?? 0, VALUE]),
  ];
  return seal('seat', toBytes(pack(digits), BYTES));
}

/** The sound code of whatever edition in a text, as it is written here, without what stands around it; or null. */
export function findPlainCode(text: string): string | null {
  const opened = open('seat', text, BYTES);
  return opened.ok ? seal('seat', opened.value) : null;
}

/**
 * Reads one person's answers from any text that holds a seat code, or says why there is none. Never throws; linear in the
 * length, of which there is a limit. There is one code for each content, apart from capitals and what stands around it.
 * @param content the questions of the one edition that can be read
 */
export function decodeSeat(content: DiagnosticQuestions, text: string): Result<SeatResponse, CodeReason> {
  const fail = (reason: CodeReason): Result<SeatResponse, CodeReason> => ({ ok: false, reason });
  const opened = open('seat', text, BYTES);
  if (!opened.ok) return opened;
  if (opened.value.length !== BYTES) return fail({ type: 'impossible' });
  const questions = content.questions.map(({ id }) => id);
  const values = [...questions, ...content.guesses].map(() => VALUE);
  const digits = unpack(toNumber(opened.value), [...headSizes, ...values]);
  const [session = 0, respondent = 0, revision = 0, seat = 0, edition = 0, ...given] = digits ?? [];
  const side = teamSeats[seat];
  if (!digits || !side || edition === 0) return fail({ type: 'impossible' });
  if (edition !== content.edition) return fail({ type: 'other-edition', edition });
  const guessed = content.guesses.map((id, place): [string, number] => [id, given[questions.length + place] ?? 0]);
  return {
    ok: true,
    value: {
      session: toHex(session),
      edition,
      seat: side,
      respondent: toHex(respondent),
      revision: revision + 1,
      answers: Object.fromEntries(questions.map((id, place) => [id, given[place] || 'dont-know'])),
      guesses: Object.fromEntries(guessed.filter(([, value]) => value > 0)),
    },
  };
}
