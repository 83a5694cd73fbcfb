import type { AnkiNote } from './anki-note.ts';

interface NoteType {
  name: string;
  fields: readonly string[];
  /** The one card of each note. */
  card: string;
  front: string;
  back: string;
}

const behind = '{{FrontSide}}<hr id="answer">';

/**
 * The two kinds of note. Names of fields and cards are for ever: Anki compares them, and with another one it would keep
 * its old notes and take none of the new (`equal_schema`, rslib/src/import_export/package/apkg/import/notes.rs).
 */
export const noteTypes: { readonly [Kind in AnkiNote['kind']]: NoteType } = {
  term: {
    name: 'term',
    fields: ['Term', 'Also', 'Definition', 'More'],
    card: 'Definition',
    front: '<h1>{{Term}}</h1>{{Also}}',
    back: `${behind}{{Definition}}<div class="more">{{More}}</div>`,
  },
  question: {
    name: 'question',
    fields: ['Question', 'Choices', 'Answer', 'Reasons', 'More'],
    card: 'Answer',
    front: '<p>{{Question}}</p>{{Choices}}',
    back: `${behind}{{Answer}}{{Reasons}}<div class="more">{{More}}</div>`,
  },
};

/** Left-aligned and narrow enough to read; colours are Anki's own, by day and by night. */
const css = `.card { font-family: Georgia, serif; font-size: 19px; line-height: 1.4; max-width: 34em; margin: 1em auto; }
h1 { font-size: 1.4em; }
li { margin-bottom: 0.4em; }
.more { font-size: 0.8em; opacity: 0.75; }`;

/**
 * A kind of note as the column `models` holds it (rslib/src/notetype/schema11.rs).
 * @param course the course's title, in front of the kind's name
 */
export function describeNoteType(kind: AnkiNote['kind'], course: string, id: number, changed: number): object {
  const { name, fields, card, front, back } = noteTypes[kind];
  return {
    ...{ id, name: `${course} ${name}`, type: 0, mod: changed, usn: -1, sortf: 0, did: null, css },
    ...{ latexPre: '', latexPost: '', tags: [], vers: [], req: [[0, 'any', [0]]] },
    flds: fields.map((field, ord) => ({
      name: field,
      ord,
      sticky: false,
      rtl: false,
      font: 'Arial',
      size: 20,
      media: [],
    })),
    tmpls: [{ name: card, ord: 0, qfmt: front, afmt: back, bqfmt: '', bafmt: '', did: null }],
  };
}
