/** Letters that do not come apart into a plain one and a mark. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * Text without case, accents and signs: words of letters and digits with one space between. Accents are those of Latin,
 * Greek and Cyrillic letters; in other scripts a mark can be a vowel, and without it two names would be one.
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => letters[letter] ?? letter)
    .replace(/[’'`´]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** A name without case, accents and order: "Müller, Anna" and "anna muller" are "anna muller". */
export const foldName = (name: string): string => foldText(name).split(' ').sort().join(' ');

/** A number or login without case and spaces. Signs stay, because some numbers differ in them. */
export const foldNumber = (number: string): string => number.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** A name made ready to be compared with many. */
export interface SpeltName {
  /** The ways in which it may be written: in order, and with the last name or the first word at the other end. */
  forms: readonly string[];
  /** Its letters in order, to see fast that two names have too few in common. */
  letters: readonly string[];
}

/** Makes a name ready to be compared. */
export function spellName(name: string): SpeltName {
  const words = foldText(name).split(' ');
  const turned = [[words.at(-1), ...words.slice(0, -1)].join(' '), [...words.slice(1), words[0]].join(' ')];
  const plain = words.join(' ');
  return { forms: [...new Set([plain, ...turned])], letters: [...plain].sort() };
}

/** Whether more letters are in one name only than so many edits can bring in and take out. */
function differsMore(one: readonly string[], other: readonly string[], most: number): boolean {
  let [apart, left, right] = [0, 0, 0];
  while (apart <= 2 * most && (left < one.length || right < other.length)) {
    const [a = '\uffff', b = '\uffff'] = [one[left], other[right]];
    if (a !== b) apart += 1;
    if (a <= b) left += 1;
    if (b <= a) right += 1;
  }
  return apart > 2 * most;
}

/** How many letters have to be changed, added or left out; anything above `most` is told as `most` + 1. */
export function countEdits(one: string, other: string, most: number): number {
  const [a, b] = [[...one], [...other]];
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let above = b.map((_, place) => place + 1);
  for (const [row, letter] of a.entries()) {
    let left = row + 1;
    let corner = row;
    above = b.map((against, place) => {
      const edits = Math.min(left + 1, (above[place] ?? 0) + 1, corner + Number(letter !== against));
      corner = above[place] ?? 0;
      left = edits;
      return edits;
    });
    if (Math.min(row + 1, ...above) > most) return most + 1;
  }
  return Math.min(above.at(-1) ?? a.length, most + 1);
}

/** How many letters two names differ in, whatever the order of first and last name, up to `most`; else `most` + 1. */
export function countNameEdits(one: SpeltName, other: SpeltName, most: number): number {
  if (differsMore(one.letters, other.letters, most)) return most + 1;
  return Math.min(...other.forms.map((form) => countEdits(one.forms[0] ?? '', form, most)));
}
