import { describe, expect, it } from 'vitest';
import { findGuessFinding } from '../../../src/domain/team/guess-findings.ts';

describe('what a guess shows', () => {
  // Own answer, guess, the other side's answer.
  it.each([
    // They differ: the guess has to leave one's own answer by a step, towards the other's.
    [2, 4, 4, 'differ-aware'],
    [2, 3, 5, 'differ-aware'], // the direction counts, not how far
    [2, 5, 3, 'differ-aware'], // a guess too far is aware as well
    [1, 2, 2, 'differ-aware'], // a whole step is a difference
    [4, 2, 1, 'differ-aware'], // downwards too
    [2, 2, 4, 'differ-unaware'],
    [2, 2.5, 4, 'differ-unaware'], // half a step expects the same
    [2, 1, 4, 'differ-unaware'], // a difference, but the wrong way
    [4, 5, 1, 'differ-unaware'],
    [4, 4, 3, 'differ-unaware'],
    // They agree: a guess within a step of one's own answer knows it.
    [3, 3, 3, 'agree-aware'],
    [3, 3.5, 3, 'agree-aware'],
    [3, 2.5, 3.5, 'agree-aware'], // half a step apart is agreement
    [3, 4, 3, 'agree-unaware'],
    [3, 2, 3.5, 'agree-unaware'],
    [2.5, 5, 2, 'agree-unaware'],
    // Something is missing.
    [null, 3, 3, null],
    [3, null, 3, null],
    [3, 3, null, null],
  ] as const)('own %s, guess %s, other %s: %s', (own, guess, other, finding) => {
    expect(findGuessFinding(own, guess, other)).toBe(finding);
  });

  it('is the same when the scale is read from its other end', () => {
    const halves = [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5];
    for (const own of halves)
      for (const guess of halves)
        for (const other of halves)
          expect(findGuessFinding(6 - own, 6 - guess, 6 - other), `${own}, ${guess}, ${other}`).toBe(
            findGuessFinding(own, guess, other),
          );
  });
});
