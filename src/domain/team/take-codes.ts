import type { DiagnosticQuestions } from '../../schemas/diagnostic.ts';
import { gather, type LeftOut } from './gather.ts';
import type { SeatResponse, TeamSeat } from './response.ts';
import { findPlainCode } from './seat-code.ts';
import { MAX_CODES } from './session-file.ts';

/** What codes that came in do to a session. */
export interface Taken {
  /** Id of the session they belong to; null when none could be read and no session was given. */
  session: string | null;
  /**
   * Codes to keep with the session, each once and as it is written here: those that count and those that another code of
   * the person replaces. A file can say anything around its codes, which must not be kept with them.
   */
  keep: string[];
  /** How many people's answers came in or came in anew, by side. */
  added: Record<TeamSeat, number>;
  /** How many codes found no room: a session has at most MAX_CODES. */
  tooMany: number;
  /** What was left out because of these codes, in order. A code that was here before can be among them: a replaced one. */
  leftOut: LeftOut[];
}

const nameOf = ({ seat, respondent, revision }: SeatResponse) => `${seat} ${respondent} ${revision}`;
const nameLeftOut = ({ code, why }: LeftOut) => `${why.type} ${code}`;

/** What is in `after` and not in `before`, where the same thing can be in either more than once. */
function findNew<T>(before: readonly T[], after: readonly T[], name: (one: T) => string): T[] {
  const left = new Map<string, number>();
  for (const one of before) left.set(name(one), (left.get(name(one)) ?? 0) + 1);
  return after.filter((one) => {
    const count = left.get(name(one)) ?? 0;
    left.set(name(one), count - 1);
    return count <= 0;
  });
}

/**
 * Adds codes to those of a session.
 * @param session the session they are meant for; null to take that of most codes
 * @param held the codes that the session has already
 * @param found the codes that came in, as `findCodes` found them
 */
export function takeCodes(
  content: DiagnosticQuestions,
  session: { id: string; edition: number } | null,
  held: readonly string[],
  found: readonly string[],
): Taken {
  const taken = found.slice(0, Math.max(0, MAX_CODES - held.length));
  const before = gather(content, session, held);
  const after = gather(content, session, [...held, ...taken]);
  const leftOut = findNew(before.leftOut, after.leftOut, nameLeftOut);
  const added = findNew(before.responses, after.responses, nameOf);
  // Codes of a session of an earlier edition cannot be read with the present questions, and stay with their session.
  const isStranger = ({ why }: LeftOut) =>
    why.type === 'other-session' ||
    (why.type === 'unreadable' &&
      !(why.reason.type === 'other-edition' && session !== null && why.reason.edition === session.edition));
  const strangers = new Set(leftOut.filter(isStranger).map(({ code }) => code));
  return {
    session: after.session,
    keep: [...new Set(taken.flatMap((code) => (strangers.has(code) ? [] : (findPlainCode(code) ?? []))))],
    added: {
      sales: added.filter(({ seat }) => seat === 'sales').length,
      marketing: added.filter(({ seat }) => seat === 'marketing').length,
    },
    tooMany: found.length - taken.length,
    leftOut,
  };
}
