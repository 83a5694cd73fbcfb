/** Number of words, as a reader counts them: pieces between spaces that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
}

/** Text without capitals, punctuation and spacing, so that two texts a reader takes for the same compare as equal. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%€$£+<>=−-]+/gu, ' ')
    .trim();
}

/** A text short enough to quote in a problem, in double quotes. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `"${line.slice(0, 79).trimEnd()}…"` : `"${line}"`;
}
