/**
 * The beginning of a text, with an ellipsis when some is left out. It ends with a whole word, unless that word is very
 * long; a letter of two UTF-16 units is never cut in two.
 * @param most how many UTF-16 units at most, the ellipsis apart
 */
export function excerpt(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most);
  const space = start.search(/\s\S*$/);
  if (space > most / 2) return `${start.slice(0, space).trimEnd()} …`;
  return `${start.replace(/[\uD800-\uDBFF]$/, '')}…`;
}
