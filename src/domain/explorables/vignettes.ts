import type { LevelId, SignId } from '../levels.ts';

/** Something seen at a company, and the levels at which it could be seen: from the loosest to the closest of them. */
export interface Fact {
  /** The sign that it belongs to; null for what is none of the six, such as a friendship. */
  sign: SignId | null;
  from: LevelId;
  to: LevelId;
}

export type VignetteId = 'umbrellas' | 'telescopes' | 'saddles' | 'kites';

/** An invented company. Ids stand in records and links for good. */
export interface Vignette {
  id: VignetteId;
  facts: readonly Fact[];
}

const fact = (sign: SignId | null, from: LevelId = 'undefined', to: LevelId = 'integrated'): Fact => ({
  sign,
  from,
  to,
});

/** Four invented companies. Which levels a fact fits is our reading of the article's descriptions. */
export const vignettes: readonly [Vignette, ...Vignette[]] = [
  {
    id: 'umbrellas',
    facts: [
      fact(null),
      fact('meetings'),
      fact(null),
      fact('language', 'defined'),
      fact('planning', 'undefined', 'defined'),
    ],
  },
  {
    id: 'telescopes',
    facts: [
      fact(null),
      fact(null),
      fact('planning', 'aligned'),
      fact('customers', 'aligned', 'aligned'),
      fact('metrics', 'undefined', 'aligned'),
    ],
  },
  {
    id: 'saddles',
    facts: [
      fact('planning', 'aligned'),
      fact('language', 'undefined', 'undefined'),
      fact('meetings'),
      fact('customers', 'defined'),
      fact('metrics', 'undefined', 'aligned'),
    ],
  },
  {
    id: 'kites',
    facts: [
      fact('planning', 'defined'),
      fact(null),
      fact('meetings'),
      fact('language', 'defined'),
      fact('metrics', 'undefined', 'aligned'),
    ],
  },
];

/** The company with an id. */
export const findVignette = (id: VignetteId): Vignette => vignettes.find((one) => one.id === id) ?? vignettes[0];
