import type { Explained } from '../../domain/questions/rules.ts';
import { quiz } from '../../strings/quiz.ts';

const glyphs = { right: '✓', wrong: '×', missed: '✓' };

/** Right or wrong as a sign for the eye and a word for the ear. */
export function Sign({ of }: { of: Explained | undefined }) {
  return (
    of && (
      <>
        <i aria-hidden="true">{glyphs[of.sign]}</i>
        <b className="visually-hidden">{quiz.signs[of.sign]}</b>
      </>
    )
  );
}
