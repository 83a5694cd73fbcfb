import { globSync, readFileSync } from 'node:fs';

/** Numbers from 0 to under 1 that are the same in every run: a linear congruence with the constants of Numerical Recipes. */
export function makeChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Writes sentences that nobody needs to understand, but that have the words and the lengths of the course's own. */
export interface Writer {
  /** One sentence, with its full stop. */
  sentence: () => string;
  /** So many different words that mean something by themselves, without capitals. */
  words: (count: number) => string[];
  /** A whole number from `least` to `most`. */
  number: (least: number, most: number) => number;
}

/** The lessons' running text in sentences, without markup and without words at which the content check would stop. */
function readSentences(folder: string): string[][] {
  const stopped =
    /^(not|no|yes|right|wrong|true|good|never|none|cannot|except|neither|above|below|previous|previously|left|options?|answers?|choices?|.*n[’']t)$/i;
  const abbreviation = /[A-Z].*[A-Z]/;
  return globSync(`${folder}/lessons/*.mdx`)
    .toSorted()
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .replace(/^---[\s\S]*?^---/m, '')
        .split(/\n\n+/)
        .filter((block) => /^[A-Z]/.test(block))
        .flatMap((block) => block.replace(/<[^>]*>|[*_“”()]|\[|\]\([^)]*\)/g, '').split(/(?<=[.?!])\s+/)),
    )
    .map((sentence) => sentence.split(/\s+/).filter((word) => /^[A-Za-z][A-Za-z’-]*[.,;:?!]?$/.test(word)))
    .filter(
      (words) =>
        words.length >= 6 &&
        !words.some((word) => stopped.test(word.replace(/[.,;:?!]$/, '')) || abbreviation.test(word)),
    );
}

/**
 * A chain of words: after each two words comes one that has followed them in the course.
 * @param folder the content whose words are used
 */
export function makeWriters(folder: string): (seed: number) => Writer {
  const sentences = readSentences(folder).map((words) => words.map((word) => word.replace(/[.;:?!]$/, '')));
  const after = new Map<string, string[]>();
  for (const words of sentences)
    for (const [place, word] of words.slice(2).entries()) {
      const pair = `${words[place]} ${words[place + 1]}`;
      after.set(pair, [...(after.get(pair) ?? []), word]);
    }
  const telling = [
    ...new Set(
      sentences
        .flat()
        .filter((word) => /^(?!every|always|nothing|nobody|mostly|usual|often|entire)[a-z]{6,}$/.test(word)),
    ),
  ].toSorted();
  return (seed) => {
    const chance = makeChance(seed);
    const number = (least: number, most: number) => least + Math.floor(chance() * (most - least + 1));
    const pick = <T>(list: readonly T[], otherwise: T): T => list[number(0, list.length - 1)] ?? otherwise;
    const sentence = () => {
      const words = pick(sentences, []).slice(0, 2);
      while (words.length < 26) {
        const next = pick(after.get(words.slice(-2).join(' ')) ?? [], '');
        if (next === '') break;
        words.push(next);
      }
      return `${words.join(' ').replace(/,$/, '')} ${words.length < 8 ? telling.at(number(0, telling.length - 1)) : 'here'}.`;
    };
    const words = (count: number) => {
      const chosen = new Set<string>();
      while (chosen.size < count) chosen.add(pick(telling, 'work'));
      return [...chosen];
    };
    return { sentence, words, number };
  };
}
