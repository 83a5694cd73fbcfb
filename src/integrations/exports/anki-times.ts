import type { CourseDescription } from '../../domain/course-description.ts';

/** Times that an Anki package has to name, in seconds since 1970, made from the edition alone. */
export interface AnkiTimes {
  /** When its notes were last changed. */
  changed: number;
  /** When it was begun; always past. */
  begun: number;
}

/**
 * Anki takes a note from a package only when it was changed later than the one it has. Each edition therefore counts as
 * changed a day after the one before, in the year after its own: versions before 25.02 put the time of the import on a
 * note that they update (ankitects/anki#3693), and would refuse the next edition if that lay in the past. What changes
 * without a new edition does not reach anybody's collection.
 */
export function timesOf({ edition }: Pick<CourseDescription, 'edition'>): AnkiTimes {
  const [, year, number] = /^(\d{4})\.(\d{1,3})$/.exec(edition) ?? [];
  if (!year || !number) throw new Error(`"${edition}" is no edition such as "2026.1", so Anki could not tell its age.`);
  return {
    changed: Date.UTC(Number(year) + 1, 0, Number(number)) / 1000,
    begun: Date.UTC(Number(year), 0, 1) / 1000,
  };
}
