import Papa from 'papaparse';
import type { CourseDescription } from '../../domain/course-description.ts';
import { listNotes } from './anki-note.ts';
import { nameFile } from './credit.ts';
import type { ExportFile, Format } from './format.ts';

/**
 * What Anki is told before the rows (`parse_meta_value`, rslib/src/import_export/text/csv/metadata.rs). The two columns
 * after these go into the first two fields of whichever kind of note the reader picks, so no kind has to be there already.
 */
const HEAD = [
  'separator:Comma',
  'html:true',
  'if matches:update current',
  'guid column:1',
  'deck column:2',
  'tags column:3',
];

/** Every note as a row: name, deck, tags, front, back. */
export function writeAnkiCsv(course: CourseDescription): string {
  const rows = listNotes(course).map(({ guid, deck, tags, fields }) => [
    ...[guid, deck.join('::'), tags.join(' ')],
    // A front begins with an element, like a back: programs that calculate would take a bare "=1+1" for a formula.
    ...[`<p>${fields[0]}</p>${fields[1]}`, fields.slice(2).join('')],
  ]);
  return `${HEAD.map((line) => `#${line}\n`).join('')}${Papa.unparse(rows, { newline: '\n' })}\n`;
}

/** The same cards as rows, for programs that take no packages of Anki. */
export const ankiCsv: Format = {
  id: 'anki-csv',
  *make({ course }): Iterable<ExportFile> {
    yield {
      file: nameFile(course, null, 'anki.csv'),
      title: `Terms and questions of “${course.title}” as a table, with front and back`,
      module: null,
      bytes: new TextEncoder().encode(writeAnkiCsv(course)),
    };
  },
};
