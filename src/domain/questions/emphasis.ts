/** Splits a text at its emphasis, `Which is *not* …`: every second part, from the second on, is emphasised. */
export function splitEmphasis(text: string): string[] {
  return text.split(/\*([^*]+)\*/);
}

/** The text without the signs of emphasis, for titles and attributes. */
export function dropEmphasis(text: string): string {
  return splitEmphasis(text).join('');
}

/** The first words of a text, with an ellipsis when some are left out. */
export function shorten(text: string, count: number): string {
  const words = dropEmphasis(text).split(/\s+/);
  return words.length > count ? `${words.slice(0, count).join(' ')} …` : words.join(' ');
}
