import type { CourseDescription } from '../../domain/course-description.ts';

/** Where something of the course came from and what may be done with it, in one line of plain text. */
export function creditTo({ title, edition, license, address }: CourseDescription, path = ''): string {
  const from = address ? ` ${new URL(path, address).href}` : '';
  return `${title}, edition ${edition}, ${license.name} (${license.url}).${from}`;
}

/** Name of a download: "truce-why-they-fight.gift.txt", "truce-course.gift.txt". */
export const nameFile = ({ id }: CourseDescription, module: string | null, ending: string): string =>
  `${id}-${module ?? 'course'}.${ending}`;
