import { createHash } from 'node:crypto';

/** Anki's ids are milliseconds: these are from 2010 on, so that none is ever of the future. */
const FIRST = Date.UTC(2010, 0, 1);
/** Almost nine years of them. */
const BITS = 38;

/** A number for Anki that a name has in every edition and on every machine. */
export const toAnkiId = (name: string): number =>
  FIRST + Number(createHash('sha256').update(name).digest().readBigUInt64BE() >> BigInt(64 - BITS));

/** Numbers by name. Throws when two are the same, which would lose one of them. */
export function toAnkiIds(names: readonly string[]): Map<string, number> {
  const ids = new Map(names.map((name) => [name, toAnkiId(name)]));
  if (new Set(ids.values()).size < names.length)
    throw new Error('Two notes or decks would have the same id in Anki. Rename one of them.');
  return ids;
}
