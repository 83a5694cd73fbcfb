import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CourseDescription } from '../../domain/course-description.ts';
import { collectionSettings, deckSettings, describeDeck } from './anki-deck.ts';
import { toAnkiIds } from './anki-id.ts';
import type { AnkiNote } from './anki-note.ts';
import { describeNoteType, noteTypes } from './anki-note-type.ts';
import { timesOf } from './anki-times.ts';
import { creditTo } from './credit.ts';
import { CannotMake } from './format.ts';

/** Version 11, the oldest that programs still read and the newest that all of them do (rslib/src/storage/schema11.sql). */
const SCHEMA = `
create table col (id integer primary key, crt integer not null, mod integer not null, scm integer not null,
  ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null,
  models text not null, decks text not null, dconf text not null, tags text not null);
create table notes (id integer primary key, guid text not null, mid integer not null, mod integer not null,
  usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null,
  flags integer not null, data text not null);
create table cards (id integer primary key, nid integer not null, did integer not null, ord integer not null,
  mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null,
  ivl integer not null, factor integer not null, reps integer not null, lapses integer not null, left integer not null,
  odue integer not null, odid integer not null, flags integer not null, data text not null);
create table revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null,
  ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null, type integer not null);
create table graves (usn integer not null, oid integer not null, type integer not null);
create index ix_notes_usn on notes (usn);
create index ix_cards_usn on cards (usn);
create index ix_revlog_usn on revlog (usn);
create index ix_cards_nid on cards (nid);
create index ix_cards_sched on cards (did, queue, due);
create index ix_revlog_cid on revlog (cid);
create index ix_notes_csum on notes (csum);`;

/** How Anki remembers a first field, to find equal ones: the first four bytes of its SHA-1. */
const checksum = (text: string): number => createHash('sha1').update(text).digest().readUInt32BE();

const kinds = Object.keys(noteTypes) as (keyof typeof noteTypes)[]; // keys of a literal

/** Columns of the one row of `col`, and the ids that notes and cards point at. */
function describeCollection(course: CourseDescription, notes: readonly AnkiNote[]) {
  const { changed, begun } = timesOf(course);
  const decks = [course.title, ...new Set(notes.map(({ deck }) => deck.join('::')))];
  const ids = toAnkiIds([
    ...kinds.map((kind) => `${course.id} note type ${kind}`),
    ...decks.map((name) => `${course.id} deck ${name}`),
    ...notes.map(({ guid }) => guid),
  ]);
  const idOf = (name: string): number => ids.get(name) ?? Number.NaN;
  const typeIds = new Map(kinds.map((kind) => [kind, idOf(`${course.id} note type ${kind}`)]));
  const deckIds = new Map(decks.map((name) => [name, idOf(`${course.id} deck ${name}`)]));
  const models = kinds.map((kind) => [
    idOf(`${course.id} note type ${kind}`),
    describeNoteType(kind, course.title, idOf(`${course.id} note type ${kind}`), changed),
  ]);
  const described = [...deckIds].map(([name, id]) => [id, describeDeck(id, name, changed, creditTo(course))]);
  return {
    ...{ changed, begun, idOf, typeIds, deckIds },
    models: JSON.stringify(Object.fromEntries(models)),
    decks: JSON.stringify(Object.fromEntries([[1, describeDeck(1, 'Default', 0, '')], ...described])),
  };
}

/** Runs work in a folder that is gone afterwards. */
async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'anki-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A collection of Anki as SQLite keeps it, the same notes always in the same bytes. */
export async function writeCollection(course: CourseDescription, notes: readonly AnkiNote[]): Promise<Uint8Array> {
  const { DatabaseSync } = await import('node:sqlite').catch(() => {
    throw new CannotMake('this version of Node comes without SQLite; 24 has it.');
  });
  const { changed, begun, models, decks, idOf, typeIds, deckIds } = describeCollection(course, notes);
  return inFolder(async (folder) => {
    const file = join(folder, 'collection.anki2');
    const database = new DatabaseSync(file);
    database.exec(`begin; ${SCHEMA}`);
    database
      .prepare('insert into col values (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, ?)')
      .run(
        begun,
        begun * 1000,
        begun * 1000,
        JSON.stringify(collectionSettings),
        models,
        decks,
        JSON.stringify(deckSettings),
        '{}',
      );
    const addNote = database.prepare("insert into notes values (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')");
    const addCard = database.prepare(
      "insert into cards values (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')",
    );
    for (const [place, { guid, kind, deck, tags, fields, plain }] of notes.entries()) {
      const id = idOf(guid);
      const type = typeIds.get(kind) ?? Number.NaN;
      addNote.run(id, guid, type, changed, ` ${tags.join(' ')} `, fields.join('\u001f'), plain, checksum(plain));
      addCard.run(id, id, deckIds.get(deck.join('::')) ?? Number.NaN, changed, place + 1);
    }
    database.exec('commit');
    database.close();
    return readFile(file);
  });
}
