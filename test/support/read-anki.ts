import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { unzipSync } from 'fflate';

/** A note as it lies in a package. */
export interface FoundNote {
  id: number;
  guid: string;
  type: number;
  changed: number;
  tags: string[];
  fields: string[];
  checksum: number;
  /** Id of the deck in which its one card lies, and that card's place among the new ones. */
  deck: number;
  place: number;
}

/** A kind of note, as Anki compares it. */
export interface FoundType {
  name: string;
  mod: number;
  flds: { name: string }[];
  tmpls: { name: string; qfmt: string; afmt: string }[];
}

/** What a package holds. */
export interface FoundPackage {
  /** What SQLite says of its own file: "ok". */
  integrity: string;
  version: number;
  media: unknown;
  types: Map<number, FoundType>;
  decks: Map<number, string>;
  notes: FoundNote[];
  /** How many cards there are, also those that belong to no note or lie in no deck. */
  cards: number;
  /** How many of them nobody has learned from yet. */
  fresh: number;
}

/** Opens a file with SQLite, and takes it away afterwards. */
function withDatabase<Result>(bytes: Uint8Array, read: (database: DatabaseSync) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'read-anki-'));
  const file = join(folder, 'collection.anki2');
  writeFileSync(file, bytes);
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return read(database);
  } finally {
    database.close();
    rmSync(folder, { recursive: true });
  }
}

/** Reads a package as Anki does: the collection and the list of media, and what the JSON in the collection says. */
export function readAnki(bytes: Uint8Array): FoundPackage {
  const files = unzipSync(bytes);
  const collection = files['collection.anki2'];
  if (!collection) throw new Error('There is no collection in the package.');
  return withDatabase(collection, (database) => {
    const one = (sql: string, name: string) => database.prepare(sql).get()?.[name];
    const parse = (column: string): [string, never][] =>
      Object.entries(JSON.parse(`${one('select * from col', column)}`));
    return {
      integrity: `${one('pragma integrity_check', 'integrity_check')}`,
      version: Number(one('select ver from col', 'ver')),
      media: JSON.parse(new TextDecoder().decode(files.media)),
      types: new Map(parse('models').map(([id, type]) => [Number(id), type])),
      decks: new Map(parse('decks').map(([id, deck]: [string, { name: string }]) => [Number(id), deck.name])),
      cards: Number(one('select count(*) as n from cards', 'n')),
      fresh: Number(
        one('select count(*) as n from cards where type = 0 and queue = 0 and ivl = 0 and reps = 0 and odid = 0', 'n'),
      ),
      notes: database
        .prepare('select notes.*, did, due from notes join cards on nid = notes.id and ord = 0 order by due')
        .all()
        .map((row) => ({
          ...{ id: Number(row.id), guid: `${row.guid}`, type: Number(row.mid), changed: Number(row.mod) },
          ...{ checksum: Number(row.csum), deck: Number(row.did), place: Number(row.due) },
          tags: `${row.tags}`.trim().split(' '),
          fields: `${row.flds}`.split('\u001f'),
        })),
    };
  });
}

/** A collection after an import, by the name of each note: when it was changed, and its fields. */
export type Collection = ReadonlyMap<string, { id: number; type: string; changed: number; fields: readonly string[] }>;

/** Names of fields and cards: by these Anki tells whether two kinds of note are the same (`equal_schema`). */
const describeType = (type: FoundType | undefined) =>
  [type?.flds ?? [], type?.tmpls ?? []].map((parts) => parts.map(({ name }) => name).join()).join(';');

/**
 * What Anki does with a package (`import_notes` in rslib/src/import_export/package/apkg/import/notes.rs): a note whose
 * name is new is added; one that is there is updated when it is newer and of the same kind, and left alone otherwise.
 */
export function importInto(collection: Collection, found: FoundPackage): Collection {
  const after = new Map(collection);
  for (const { id, guid, type, changed, fields } of found.notes) {
    const kind = `${type} ${describeType(found.types.get(type))}`;
    const old = collection.get(guid);
    if (!old) after.set(guid, { id, type: kind, changed, fields });
    else if (old.type === kind && old.changed < changed) after.set(guid, { ...old, changed, fields });
  }
  return after;
}
