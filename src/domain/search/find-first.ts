import type { FirstIndex, FirstLesson, FirstTerm } from './first-index.ts';
import { readQuery, splitWords } from './words.ts';

/** One thing found by its name, heading, definition or stem. */
export interface FirstHit {
  /** Path from the site's root, with the place on the page. */
  path: string;
  title: string;
  /** The heading that was found, if it was not the title. */
  section?: string;
  text: string;
}

export interface FirstHits {
  lesson: FirstHit[];
  term: FirstHit[];
  question: FirstHit[];
}

/** How well one word fits a text: 3 when it is a word of it, 2 when one begins with it, 0 when none does. */
function fitWord(words: readonly string[], start: string): number {
  if (words.includes(start)) return 3;
  return words.some((word) => word.startsWith(start)) ? 2 : 0;
}

/**
 * How well a query fits a thing with texts of falling weight, its name first: 0 when a word is in none of them.
 * @param fields each text with what a word in it counts
 */
function fit(asked: readonly string[], fields: readonly (readonly [text: string, weight: number])[]): number {
  const words = fields.map(([text, weight]) => [splitWords(text), weight] as const);
  const fits = asked.map((start) => Math.max(...words.map(([list, weight]) => fitWord(list, start) * weight)));
  return fits.every((one) => one > 0) ? fits.reduce((sum, one) => sum + one, 0) : 0;
}

/** The best of some things, in the order of how well they fit; equals stay in theirs. */
const pickBest = <T>(things: readonly T[], rate: (thing: T) => number, most: number): T[] =>
  things
    .map((thing) => ({ thing, rate: rate(thing) }))
    .filter(({ rate }) => rate > 0)
    .toSorted((a, b) => b.rate - a.rate)
    .slice(0, most)
    .map(({ thing }) => thing);

/** Who asks for a "lead definition" or the "meaning of lead" asks for the term. */
const toName = (text: string): string =>
  splitWords(text)
    .filter(
      (word, _place, all) => all.length < 2 || !/^(definition|defined?|meaning|means?|of|what|is|an?)$/.test(word),
    )
    .join(' ');
const same = (name: string, query: string): boolean => toName(name) === toName(query);
const isNamed = ({ names }: FirstTerm, query: string): boolean => names.some((name) => same(name, query));

/** Whoever asks for a thing by its very name wants it before all that only mention it. */
const NAMED = 1_000;

function toLessonHit({ path, title, summary, parts }: FirstLesson, asked: readonly string[]): FirstHit {
  const hit = { path, title, text: summary };
  if (fit(asked, [[title, 1]]) > 0) return hit;
  const part = parts.find(([, heading]) => fit(asked, [[heading, 1]]) > 0);
  return part ? { ...hit, path: `${path}#${part[0]}`, section: part[1] } : hit;
}

const listOf = <T extends { lesson: string }>(
  things: readonly T[],
  lesson: string,
  say: (thing: T) => string,
): string =>
  things
    .filter((thing) => thing.lesson === lesson)
    .map(say)
    .join(' ');

/**
 * Looks a query up in what search knows at once. Every word of it has to be the start of a word in the same thing; the
 * lesson that teaches the very term that was asked for comes first. @param most hits of each kind
 */
export function findFirst(index: FirstIndex, query: string, most: number): FirstHits {
  const asked = readQuery(query);
  if (asked.length === 0) return { lesson: [], term: [], question: [] };
  const teacher = index.terms.find((term) => isNamed(term, query))?.lesson;
  const rateLesson = ({ id, title, summary, parts }: FirstLesson) =>
    fit(asked, [
      [title, 8],
      [parts.map(([, heading]) => heading).join(' '), 4],
      [summary, 2],
      // A lesson answers what its quiz asks, and teaches its terms.
      [listOf(index.terms, id, ({ names }) => names.join(' ')), 2],
      [listOf(index.questions, id, ({ text }) => text), 1],
    ]) +
    (id === teacher ? 2 * NAMED : 0) +
    (same(title, query) ? NAMED : 0);
  const rateTerm = (term: FirstTerm) =>
    fit(asked, [
      [term.names.join(' '), 4],
      [`definition ${term.text}`, 1],
    ]) + (isNamed(term, query) ? NAMED : 0);
  return {
    lesson: pickBest(index.lessons, rateLesson, most).map((lesson) => toLessonHit(lesson, asked)),
    term: pickBest(index.terms, rateTerm, most).map(({ id, names: [title = ''], text }) => ({
      ...{ path: `glossary/#${id}`, title, text },
    })),
    question: pickBest(index.questions, ({ text }) => fit(asked, [[text, 1]]), most).map(({ id, text }) => ({
      ...{ path: `questions/${id}/`, title: text, text: '' },
    })),
  };
}
