import type { Source } from '../schemas/source.ts';

type Author = Source['author'][number];
const familyOf = (author: Author): string => ('literal' in author ? author.literal : author.family);
const nameOf = (author: Author): string =>
  'literal' in author ? author.literal : [author.family, author.given].filter(Boolean).join(', ');

const joinNames = (names: string[], separator: string): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(separator)} and ${names.at(-1)}`;

/** Every author, family name first: "Kotler, Philip; Rackham, Neil and Krishnaswamy, Suj". */
export const fullAuthors = (source: Source): string => joinNames(source.author.map(nameOf), '; ');

/** Authors and year as they are spoken of in a text: "Hulland and others (2012)" from four authors on. */
export function citeShort(source: Source): string {
  const names = source.author.map(familyOf);
  const authors = names.length > 3 ? `${names[0]} and others` : joinNames(names, ', ');
  return `${authors} (${source.issued ?? 'no date'})`;
}

/** Where it appeared: volume, issue and pages as far as they are known, without the title of the journal. */
export function whereInJournal(source: Source): string {
  const number = `${source.volume ?? ''}${source.issue ? `(${source.issue})` : ''}`;
  return [number, source.page?.replaceAll('-', '–')].filter(Boolean).join(', ');
}
