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
function require<T>(text: T | undefined, what: string): T {
  if (text === undefined) throw new Error(`src/content/diagnostic/results.yml has no text for ${what}.`);
  return text;
}

/** Finds the words for a score. Throws when the content leaves one out, which a test over every result rules out. */
export function describeResult(results: DiagnosticResults, score: DiagnosticScore): Description {
  const { level, between } = score;
  const passageOf = (id: string) => require(results.levels.find((entry) => entry.id === id), `the level "${id}"`);
  const passage = between
    ? require(passageOf(between[0]).between, `a total between "${between[0]}" and "${between[1]}"`)
    : level
      ? passageOf(level)
      : results.withheld;
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
