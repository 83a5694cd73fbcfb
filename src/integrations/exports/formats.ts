import { anki } from './anki.ts';
import { ankiCsv } from './anki-csv.ts';
import { commonCartridge, linksCartridge } from './common-cartridge.ts';
import { epub } from './epub.ts';
import type { Format } from './format.ts';
import { gift } from './gift.ts';
import { moodleXml } from './moodle-xml.ts';
import { pdf } from './pdf.ts';
import { qti21, qti30 } from './qti.ts';
import { scorm } from './scorm.ts';

/** Every format, in the order in which they are made and listed. */
export const formats: readonly Format[] = [
  scorm,
  moodleXml,
  gift,
  commonCartridge,
  linksCartridge,
  qti21,
  qti30,
  epub,
  pdf,
  anki,
  ankiCsv,
];
