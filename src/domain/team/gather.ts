import type { DiagnosticQuestions } from '../../schemas/diagnostic.ts';
import type { CodeReason } from '../codes/code-reason.ts';
import { type SeatResponse, teamSeats } from './response.ts';
import { decodeSeat, encodeSeat } from './seat-code.ts';

/** A code that does not count, as it came in, and why. */
export interface LeftOut {
  code: string;
  why:
    | { type: 'duplicate' }
    /** The same person sealed again later. */
    | { type: 'replaced' }
    /** The same person sent two codes with one number, and the other counts. */
    | { type: 'one-of-two' }
    | { type: 'other-session'; session: string }
    | { type: 'unreadable'; reason: CodeReason };
}

/** What a heap of codes amounts to. */
export interface Gathered {
  /** The session whose codes count; null when none was named and no code could be read. */
  session: string | null;
  /** One a person, by seat and respondent, so that the order in which codes came changes nothing. */
  responses: SeatResponse[];
  /** In the order in which they came. */
  leftOut: LeftOut[];
}

interface Read {
  place: number;
  /** As it came. */
  code: string;
  /** As it would be written here. */
  plain: string;
  response: SeatResponse;
}

const compareText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** The session of most different codes; of several with as many, the one with the smallest id. */
function findSession(read: readonly Read[]): string | null {
  const plain = new Map(read.map((one) => [one.plain, one.response.session]));
  const counts = new Map<string, number>();
  for (const session of plain.values()) counts.set(session, (counts.get(session) ?? 0) + 1);
  const [first] = [...counts].toSorted((one, other) => other[1] - one[1] || compareText(one[0], other[0]));
  return first?.[0] ?? null;
}

/**
 * Which of one person's codes comes first: the latest revision. Two different codes with one number come about when a
 * person goes on in two tabs: nothing tells which was meant, so the text decides, the same on every screen.
 */
const compareCodes = (one: Read, other: Read): number =>
  other.response.revision - one.response.revision ||
  compareText(one.plain, other.plain) ||
  compareText(one.code, other.code);

const compareResponses = (one: SeatResponse, other: SeatResponse): number =>
  teamSeats.indexOf(one.seat) - teamSeats.indexOf(other.seat) || compareText(one.respondent, other.respondent);

/**
 * Reads codes and keeps one a person. The rest is left out with its reason; nothing about it depends on the order.
 * @param session the one whose codes count; null takes the session of most codes
 */
export function gather(
  content: DiagnosticQuestions,
  session: { id: string; edition: number } | null,
  codes: readonly string[],
): Gathered {
  const left: { place: number; out: LeftOut }[] = [];
  const leave = (place: number, code: string, why: LeftOut['why']) => left.push({ place, out: { code, why } });
  const read: Read[] = [];
  for (const [place, code] of codes.entries()) {
    const decoded = decodeSeat(content, code);
    if (decoded.ok) read.push({ place, code, plain: encodeSeat(content, decoded.value), response: decoded.value });
    else leave(place, code, { type: 'unreadable', reason: decoded.reason });
  }
  const id = session?.id ?? findSession(read);
  const people = new Map<string, Read[]>();
  for (const one of read) {
    const { seat, respondent, edition } = one.response;
    if (one.response.session !== id)
      leave(one.place, one.code, { type: 'other-session', session: one.response.session });
    else if (session && edition !== session.edition)
      leave(one.place, one.code, { type: 'unreadable', reason: { type: 'other-edition', edition } });
    else {
      const key = `${seat} ${respondent}`;
      const own = people.get(key);
      if (own) own.push(one);
      else people.set(key, [one]);
    }
  }
  const responses: SeatResponse[] = [];
  for (const own of people.values()) {
    const [kept, ...others] = own.toSorted(compareCodes);
    if (!kept) continue;
    responses.push(kept.response);
    for (const { place, code, plain, response } of others) {
      const isOlder = response.revision < kept.response.revision;
      leave(place, code, { type: plain === kept.plain ? 'duplicate' : isOlder ? 'replaced' : 'one-of-two' });
    }
  }
  return {
    session: id,
    responses: responses.toSorted(compareResponses),
    leftOut: left.toSorted((one, other) => one.place - other.place).map(({ out }) => out),
  };
}
