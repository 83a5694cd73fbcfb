/** The words of a text as search compares them: in small letters, without accents, in their order. */
export const splitWords = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}|['’]/gu, '')
    .match(/[\p{Letter}\p{Number}]+/gu) ?? [];

/** Words that say nothing about what is looked for. */
const idle = new Set('a an and are by do does for how in is of on or the to what when which who why with'.split(' '));

/** A word without the ending of a plural: "leads" is looked for as "lead". */
const toStem = (word: string): string => (word.length > 4 && /[^su]s$/.test(word) ? word.slice(0, -1) : word);

/** What has to be found of a query, one start of a word each; the idle words count only when there are no others. */
export function readQuery(query: string): string[] {
  const all = splitWords(query);
  const telling = all.filter((word) => !idle.has(word));
  return [...new Set((telling.length > 0 ? telling : all).map(toStem))];
}

/** A stretch of text, and whether it is what was asked for. */
export interface Stretch {
  text: string;
  isAsked: boolean;
}

/** A text in stretches, those words set apart that begin with one of `starts`. */
export function markWords(text: string, starts: readonly string[]): Stretch[] {
  const isAsked = (part: string) => splitWords(part).some((word) => starts.some((start) => word.startsWith(start)));
  const stretches: Stretch[] = [];
  for (const part of text.split(/([\p{Letter}\p{Number}'’]+)/u)) {
    const asked = isAsked(part);
    const last = stretches.at(-1);
    if (last && !asked && !last.isAsked) last.text += part;
    else if (part) stretches.push({ text: part, isAsked: asked });
  }
  return stretches;
}
