import type { Result } from '../result.ts';

/** Longest name that a person can be given, in characters as people count them. */
export const MAX_NAME = 40;

/** Why a name cannot be given. */
export type NameFault = 'empty' | 'too-long' | 'taken';

const fold = (name: string) => name.normalize('NFKC').toLowerCase();

/**
 * Makes a name of what somebody typed: no blanks around it, one between its words. It is compared without regard to
 * capitals, because "ana" beside "Ana" would have somebody answer in the wrong record.
 * @param others the names of the other people of this browser
 */
export function checkName(typed: string, others: readonly string[]): Result<string, NameFault> {
  // Marks that turn the direction of text round would reorder the sentence about it. Joiners stay: some scripts need them.
  const name = typed.replace(/[\p{Cc}\p{Z}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu, ' ').trim();
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(name)) return { ok: false, reason: 'empty' };
  if ([...name].length > MAX_NAME) return { ok: false, reason: 'too-long' };
  if (others.some((other) => fold(other) === fold(name))) return { ok: false, reason: 'taken' };
  return { ok: true, value: name };
}
