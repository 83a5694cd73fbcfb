import type { CourseDescription } from '../../domain/course-description.ts';

/** One file that instructors download. */
export interface ExportFile {
  /** Name in `/downloads/`: "truce-why-they-fight.moodle.xml". */
  file: string;
  /** What it is, in a sentence fragment: "Questions of “Why they fight” for Moodle". */
  title: string;
  /** Id of the module it covers, or null for one of the whole course. */
  module: string | null;
  /** The same for the same course: no clock, no chance, nothing of the machine. */
  bytes: Uint8Array;
}

/** What an export is made of. */
export interface Sources {
  course: CourseDescription;
  /** Folder of the built site, with nothing changed in it. */
  folder: string;
}

/** One format: a module of its own in this folder. */
export interface Format {
  /** As `index.json` names it: "moodle-xml". */
  id: string;
  /** Makes its files, one after another, so that progress can be told. Says why when it cannot make any here. */
  make: (sources: Sources) => AsyncIterable<ExportFile> | Iterable<ExportFile>;
}

/** Thrown by a format that this machine cannot make; the others are made all the same. */
export class CannotMake extends Error {}
