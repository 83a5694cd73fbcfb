import type { Assignment } from '../../domain/assignment/assignment.ts';

/** Longer names are a burden, and some systems refuse them. */
const LONGEST = 40;

/** A file name of the title's letters and digits, or of the assignment's id where it has none. */
export function nameFile({ title, id }: Pick<Assignment, 'title' | 'id'>, ending: string, part = ''): string {
  const name = [...title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')]
    .slice(0, LONGEST)
    .join('')
    .replace(/^-|-$/g, '');
  return `truce-${part}${name || id}.${ending}`;
}
