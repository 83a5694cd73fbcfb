import { open, seal } from '../codes/armour.ts';
import type { CodeReason } from '../codes/code-reason.ts';
import { readLine, tidyLine } from '../codes/one-line.ts';
import type { Result } from '../result.ts';
import { type Invitation, teamSeats } from './response.ts';

/** Longest name of a company, in characters (an emoji counts as one or more): with four bytes each it still fits. */
export const MAX_LABEL = 60;
/** The label's length in bytes, the session in four, edition, seat; then the label in UTF-8. */
const HEAD = 7;

/** What a company may be called: one line, at most MAX_LABEL characters. What is tidy stays as it is. */
export const tidyLabel = (label: string): string => tidyLine(label, MAX_LABEL);

/** Writes what comes with the link to a seat as a code that begins with "invite-a1". The label is tidied. */
export function encodeInvitation({ session, edition, seat, label }: Invitation): string {
  if (!/^[0-9a-f]{8}$/.test(session)) throw new Error(`"${session}" is not eight hexadecimal digits.`);
  if (!Number.isInteger(edition) || edition < 1 || edition > 255) throw new Error(`There is no edition ${edition}.`);
  const name = new TextEncoder().encode(tidyLabel(label));
  const id = [0, 2, 4, 6].map((place) => Number.parseInt(session.slice(place, place + 2), 16));
  return seal('invite', Uint8Array.from([name.length, ...id, edition, teamSeats.indexOf(seat), ...name]));
}

/**
 * Reads an invitation from any text that holds one, such as a whole link, or says why there is none. Never throws; linear
 * in the length, of which there is a limit. Any edition can be read: whether its questions are still asked is for others.
 */
export function decodeInvitation(text: string): Result<Invitation, CodeReason> {
  const opened = open('invite', text, HEAD);
  if (!opened.ok) return opened;
  const [length, , , , , edition = 0, seat = -1] = opened.value;
  const side = teamSeats[seat];
  const label = readLine(opened.value.slice(HEAD), MAX_LABEL);
  if (length !== opened.value.length - HEAD || edition === 0 || !side || label === null)
    return { ok: false, reason: { type: 'impossible' } };
  const session = [...opened.value.slice(1, 5)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { ok: true, value: { session, edition, seat: side, label } };
}
