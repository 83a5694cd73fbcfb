import { writeCollection } from './anki-collection.ts';
import { listNotes } from './anki-note.ts';
import { nameFile } from './credit.ts';
import type { ExportFile, Format } from './format.ts';
import { packFiles } from './zip.ts';

/** Terms and questions as a package for Anki, with a deck for each module inside one for the course. */
export const anki: Format = {
  id: 'anki',
  async *make({ course }): AsyncIterable<ExportFile> {
    yield {
      file: nameFile(course, null, 'apkg'),
      title: `Terms and questions of “${course.title}” as cards for Anki`,
      module: null,
      bytes: packFiles(
        new Map<string, string | Uint8Array>([
          ['collection.anki2', await writeCollection(course, listNotes(course))],
          // Names of pictures and sounds. There are none, and without the list Anki does not open the package.
          ['media', '{}'],
        ]),
      ),
    };
  },
};
