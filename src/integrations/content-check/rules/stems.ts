import type { Finding } from '../problem.ts';
import type { Content } from '../read/content.ts';
import { findText, findTexts } from '../read/look.ts';
import { listTellingWords } from '../telling-words.ts';
import { countWords, quote } from '../words.ts';
import { findIn } from './option-list.ts';
import { allQuestions, nameQuestion } from './question-ids.ts';
import { listTexts } from './wording.ts';

/** Fewest and most words of a stem. */
const length = { from: 6, to: 60 };

/** Stems that ask too little to be understood alone, or that take too long to read. */
export function findUnfitStems(content: Content): Finding[] {
  return allQuestions(content).flatMap((question) => {
    const { stem } = question;
    const words = countWords(stem?.text ?? '');
    if (stem === undefined || (words >= length.from && words <= length.to)) return [];
    return [
      findIn(question, stem, {
        what: `the stem of ${nameQuestion(question)} is too ${words < length.from ? 'short' : 'long'}`,
        expected: `${length.from} to ${length.to} words`,
        got: `${words}: ${quote(stem.text)}`,
        repair:
          words < length.from ? 'Say enough for the question to stand alone' : 'Cut what the answer does not need',
      }),
    ];
  });
}

const abbreviation = /\b[A-Z][A-Z&\d]{1,4}(?=s?\b)/g;

/** Companies that nobody knows by a longer name. */
const names = ['IBM'];

/** Short forms in capitals that no entry of the glossary spells or names. */
export function findUnknownAbbreviations(content: Content): Finding[] {
  const documents = content.records.filter(({ kind }) => kind === 'terms').map(({ document }) => document);
  const entries = documents.flatMap((entry) => [findText(entry, ['term']), ...findTexts(entry, ['also'])]);
  const known = new Set([...names, ...entries.flatMap((entry) => entry?.text.match(abbreviation) ?? [])]);
  return allQuestions(content).flatMap((question) =>
    listTexts(question).flatMap(({ text, line }) =>
      [...new Set(text.match(abbreviation))]
        .filter((short) => !known.has(short) && /[A-Z].*[A-Z]/.test(short))
        .map((short) =>
          findIn(
            question,
            { text, line },
            {
              what: `${nameQuestion(question)} uses an abbreviation that the glossary does not know`,
              expected: 'words, or a short form that a term has under "also"',
              got: `"${short}" in ${quote(text)}`,
              repair: 'Write it out, or add it to the "also" of its term',
            },
          ),
        ),
    ),
  );
}

/** Share of their telling words that two stems may have in common, and the fewest words that can show it. */
const nearness = { most: 0.6, fewest: 4 };

/** Stems that ask almost what an earlier one asks. A parallel form is meant to. */
export function findNearDuplicates(content: Content): Finding[] {
  const asked = allQuestions(content)
    .filter(({ parallelTo }) => !parallelTo)
    .map((question) => ({ question, words: new Set(listTellingWords(question.stem?.text ?? '').keys()) }))
    .filter(({ words }) => words.size >= nearness.fewest);
  return findNear(asked.map(({ words }) => words)).flatMap(([place, before]) => {
    const [question, earlier] = [asked[place]?.question, asked[before]?.question];
    if (question === undefined || earlier === undefined) return [];
    return [
      findIn(question, question.stem, {
        what: `${nameQuestion(question)} asks nearly what ${nameQuestion(earlier)} asks`,
        expected: 'a stem of its own',
        got: `${quote(question.stem?.text ?? '')}, as in ${earlier.file}:${earlier.stem?.line}`,
        repair: 'Ask it of another scene or from another side, or remove one of the two',
      }),
    ];
  });
}

/**
 * The places of sets that share more than `nearness.most` of their words with an earlier one, each with the first such.
 * Of a set of ten at least six words are in a set that is so near, so that of any five one is. Only sets that share one
 * of their rarest are compared, because to compare all with all took two thirds of a check of five thousand questions.
 * @param compare how near two sets are, from 0 to 1
 */
export function findNear(
  sets: readonly ReadonlySet<string>[],
  compare: (one: ReadonlySet<string>, other: ReadonlySet<string>) => number = measureOverlap,
): [place: number, earlier: number][] {
  const counts = new Map<string, number>();
  for (const set of sets) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarest = (set: ReadonlySet<string>): string[] =>
    [...set]
      .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1))
      .slice(0, set.size - Math.ceil(nearness.most * set.size) + 1);
  const holders = new Map<string, number[]>();
  return sets.flatMap((set, place) => {
    const words = rarest(set);
    const candidates = [...new Set(words.flatMap((word) => holders.get(word) ?? []))].sort((a, b) => a - b);
    for (const word of words) holders.set(word, [...(holders.get(word) ?? []), place]);
    const earlier = candidates.find((before) => compare(set, sets[before] ?? new Set()) > nearness.most);
    return earlier === undefined ? [] : [[place, earlier] as [number, number]];
  });
}

function measureOverlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return one.intersection(other).size / one.union(other).size;
}
