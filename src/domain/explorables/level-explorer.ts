import { levels } from '../levels.ts';
import { distances, pictureLevel } from './level-distance.ts';
import type { Setup } from './setup.ts';
import { type VignetteId, vignettes } from './vignettes.ts';

/** What can be set about the level explorer, as it stands in a link. */
export const levelFields = {
  /** Between the centres, in hundredths of a radius. */
  distance: { kind: 'whole', from: distances.nearest, to: distances.furthest, usual: pictureLevel('undefined') },
  /** The level that is held beside the present one. */
  held: { kind: 'choice', values: ['none', ...levels.map(({ id }) => id)], usual: 'none' },
  company: { kind: 'choice', values: vignettes.map(({ id }): VignetteId => id), usual: 'umbrellas' },
  /** Nothing is shown yet; the circles are shown and the company waits; the company is on the circles. */
  stage: { kind: 'choice', values: ['predict', 'waiting', 'weighed'], usual: 'predict' },
} as const;

export type LevelSetup = Setup<typeof levelFields>;
