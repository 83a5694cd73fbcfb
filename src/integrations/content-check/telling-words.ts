/** Words that hold a sentence together, ask or count. */
const plain = new Set(
  `a about after again against also although always among an and another any anyone anything are as ask at away back be
  because been before being best better between both but by can could did do does doing done down each either else
  ever every few first fit for from further get give go good had has have he her here him his how i if in into is it its
  itself just keep know less like made make many may me might more most much must my near need neither never no nobody
  none nor not nothing now of off often on once one only or other others our out over own part rather right same say says
  see she should show since so some such take tell than that the their them themselves then there these they thing this
  those though three through to together too two under until up upon us use very want was way we well went were what when
  where whether which while who whom whose why will with within without would yet you your`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words of which this course is full, so that an option gives nothing away by holding one. */
const common = new Set(
  `answer article company companies customer customers department departments firm firms head heads invented lesson
  market marketer marketers marketing people question sale sales salespeople salesperson sell seller sellers selling
  side sides team teams work`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const ending = /(?:at(?:e|es|ed|ing|ions?)|ions?|ments?|ings?|ers?|ors?|ies|ied|edly|ed|es|ly|s|e|y)$/;

/**
 * A word without its ending, so that "price", "prices" and "pricing" are the same. Rough, and made for comparing only:
 * what it returns need not be a word.
 */
export function stemWord(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s?$/, '');
  const bare = lower.replace(ending, '');
  const stem = bare.length < 3 ? lower : bare;
  return stem.replace(/([^aeiou])\1$/, '$1');
}

/** Whether a word is one of which the whole course is full. */
export const isCommon = (word: string): boolean => common.has(word.replace(/['’]s?$/, ''));

/** The stems of the words of a text that mean something by themselves, each with the first word that has it. */
export function listTellingWords(text: string): Map<string, string> {
  const words = text.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? [];
  const telling = words.filter((word) => word.length > 2 && !plain.has(word.replace(/['’]s?$/, '')));
  const stems = new Map<string, string>();
  for (const word of telling) if (!stems.has(stemWord(word))) stems.set(stemWord(word), word);
  return stems;
}
