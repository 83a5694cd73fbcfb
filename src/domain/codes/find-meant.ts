import { codeKinds } from './code-reason.ts';
import { dropClosing } from './pasted.ts';

/** What stands between words, in mails, links and files. An escape such as "%23" is one, because links get escaped. */
const between = /%[0-9a-f]{2}|[\s"'`<>()[\]{}|,;&#=?\\/:“”‘’«»]+/i;
const data = '[02-9ac-hj-np-z]';
/** What stands in a code after its head. */
export const dataCharacter = new RegExp(data, 'i');
/**
 * What was meant to be a code, though it may not be one: its head; or a word, a hyphen and so many characters that it is
 * no word; or nearly the whole of a code's data, whatever became of the head.
 */
const meant = [
  new RegExp(`(?:${codeKinds.join('|')})-(?:[a-z]1.*|[a-z0-9]{20,}.*)$`, 'i'),
  new RegExp(`[a-z]{2,8}[-‐‑–—_][a-z]1${data}{8,}.*$`, 'i'),
  new RegExp(`\\S{0,8}1(?:${data}{30,}|${data.toUpperCase()}{30,})`),
];

/**
 * Words that were evidently meant to be codes, whatever became of them, in order. Ordinary words are left. Takes time
 * linear in the length.
 * @param most longest that one of them is given back, in UTF-16 units
 */
export function findMeant(text: string, most: number): string[] {
  return text.split(between).flatMap((word) => {
    const token = dropClosing(word);
    for (const pattern of meant) {
      const code = pattern.exec(token)?.[0];
      if (code) return [code.slice(0, most)];
    }
    return [];
  });
}
