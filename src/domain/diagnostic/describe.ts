import type { DiagnosticResults, SubScaleId } from '../../schemas/diagnostic.ts';
import type { DiagnosticScore } from './score.ts';

/** The words of a result. */
export interface Description {
  heading: string;
  text: string;
  /** Said when every answer stood at the same place. */
  caution: string | null;
  subScales: { id: SubScaleId; text: string }[];
}

/** A text that the schema or a test promises to be there. */
function require<T>(text: T | undefined, what: string, file = 'results.yml'): T {
  if (text === undefined) throw new Error(`src/content/diagnostic/${file} has no text for ${what}.`);
  return text;
}

/** The passages on a total: one a level, with what is said near the cut to the next, and one for no total. */
type Passages = Pick<DiagnosticResults, 'levels' | 'withheld'>;

/**
 * Finds the passage on a total: that of its level, of two levels near a cut, or of no total. Throws when there is none.
 * @param file name of the file that the passages stand in, for the message
 */
export function findPassage(
  passages: Passages,
  { level, between }: Pick<DiagnosticScore, 'level' | 'between'>,
  file = 'results.yml',
): { heading: string; text: string } {
  if (!level) return passages.withheld;
  const id = between?.[0] ?? level;
  const passage = require(passages.levels.find((entry) => entry.id === id), `the level "${id}"`, file);
  return between ? require(passage.between, `a total between "${between[0]}" and "${between[1]}"`, file) : passage;
}

/** Finds the words for a score. Throws when the content leaves one out, which a test over every result rules out. */
export function describeResult(results: DiagnosticResults, score: DiagnosticScore): Description {
  const passage = findPassage(results, score);
  return {
    heading: passage.heading,
    text: passage.text,
    caution: score.sameAnswer ? results.sameAnswer : null,
    subScales: score.subScales.map(({ id, reading }) => {
      const texts = require(results.subScales.find((entry) => entry.id === id), `the part "${id}"`);
      return { id, text: reading === 'unknown' ? results.unknownSubScale : texts[reading] };
    }),
  };
}
