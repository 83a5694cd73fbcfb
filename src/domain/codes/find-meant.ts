import { codeKinds } from './code-reason.ts';
import { dropClosing } from './pasted.ts';

/** What stands between words, in mails, links and files. An escape such as "%23" is one, because links get escaped. */
const between = /%[0-9a-f]{2}|[\s"'`<>()[\]{}|,;&#=?\\/:“”‘’«»]+/i;
const data = '[02-9ac-hj-np-z]';
/** What stands in a code after its head. */
export const dataCharacter = new RegExp(data, 'i');
/** What was meant to be a code, though it may not be one: by its head, or a word, a hyphen and too much for a word. */
const headed = [
  new RegExp(`(?:${codeKinds.join('|')})-(?:[a-z]1.*|[a-z0-9]{20,}.*|[a-z][^a-z0-9]{1,2}${data}{8,}.*)$`, 'i'),
  new RegExp(`[a-z]{2,8}[-‐‑–—_][a-z]1${data}{8,}.*$`, 'i'),
];
/** Nearly the whole of a code's data, whatever became of the head. */
const headless = new RegExp(`${data}{30,}|${data.toUpperCase()}{30,}`);
const headLength = 'seat-a1'.length;

/** The part of a word that was evidently meant to be a code, or undefined. */
function findMeant(word: string): string | undefined {
  for (const pattern of headed) {
    const code = pattern.exec(word)?.[0];
    if (code) return code;
  }
  const run = headless.exec(word);
  // A checksum in hexadecimal digits is no code, nor is a row of letters.
  if (!run || !/\d/.test(run[0]) || !/[g-z]/i.test(run[0])) return undefined;
  return word.slice(Math.max(0, run.index - headLength));
}

/**
 * Everything in a text that was meant to be a code, each a word, in order. Ordinary words are left. Takes time linear in
 * the length.
 * @param most longest that one of them is given back, in UTF-16 units
 */
export const listMeant = (text: string, most: number): string[] =>
  text.split(between).flatMap((word) => findMeant(dropClosing(word))?.slice(0, most) ?? []);
