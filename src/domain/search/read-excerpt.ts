import type { Stretch } from './words.ts';

/**
 * An excerpt as Pagefind writes it, in stretches: plain text in which "<" and ">" are written "&lt;" and "&gt;", and what
 * was asked for stands between "<mark>" and "</mark>". It is read as text and never as HTML: whatever else it holds comes
 * out as the letters that it is.
 */
export function readExcerpt(excerpt: string): Stretch[] {
  // What stands between the brackets comes at every second place.
  return excerpt.split(/<mark>(.*?)<\/mark>/s).flatMap((part, place) => {
    const text = part.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    return text ? [{ text, isAsked: place % 2 === 1 }] : [];
  });
}
