import type { Source } from '../schemas/source.ts';

/** A reference in CSL-JSON, the form that citation libraries exchange. Names and fields as in CSL 1.0.2. */
export interface CslItem extends Omit<Source, 'issued' | 'method' | 'supports' | 'limits' | 'checked'> {
  id: string;
  /** One date, or the first and the last of a range: `[[2006, 7], [2006, 8]]`. Left out where the year was not seen. */
  issued?: { 'date-parts': number[][] };
  publisher?: string;
  /** What kind of work it is, where the type does not say it. */
  genre?: string;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Numbers of the months that an issue is named after: "July–August" is [7, 8]; "3" is none. */
function monthsOf(issue = ''): number[] {
  const numbers = issue.split('–').map((name) => months.indexOf(name) + 1);
  return numbers.includes(0) ? [] : numbers;
}

/** The source as CSL-JSON, without what the course says about it. */
export function toCsl(id: string, source: Source): CslItem {
  const { issued: year, method, supports, limits, checked, ...reference } = source;
  if (year === undefined) return { id, ...reference };
  const named = monthsOf(source.issue);
  return {
    id,
    ...reference,
    issued: { 'date-parts': named.length > 0 ? named.map((month) => [year, month]) : [[year]] },
  };
}

/** The item as it is printed on a page. */
export function toPrinted({ issue, DOI, URL, ...item }: CslItem): CslItem {
  // A magazine's months stand in its date; its issue would say them twice.
  const twice = item.type === 'article-magazine' && monthsOf(issue).length > 0;
  // Both become the address of a link, and the library leaves a quotation mark as it is.
  const address = { ...(DOI && { DOI: DOI.replaceAll('"', '%22') }), ...(URL && { URL: URL.replaceAll('"', '%22') }) };
  return { ...item, ...address, ...(issue && !twice && { issue }) };
}

/** The item for BibTeX and RIS, which know no container of a page or an interview and would lose whose it is. */
export function toExported(item: CslItem): CslItem {
  const container = item['container-title'];
  return container && ['webpage', 'interview'].includes(item.type) ? { ...item, publisher: container } : item;
}
