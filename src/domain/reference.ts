import type { Source } from '../schemas/source.ts';

type Author = Source['author'][number];
const familyOf = (author: Author): string => ('literal' in author ? author.literal : author.family);

/** Authors and year as they are spoken of in a text: "Hulland and others (2012)" from four authors on. */
export function citeShort(source: Source): string {
  const names = source.author.map(familyOf);
  const last = names.pop();
  const authors = names.length > 2 ? `${names[0]} and others` : [names.join(', '), last].filter(Boolean).join(' and ');
  return `${authors} (${source.issued ?? 'no date'})`;
}
