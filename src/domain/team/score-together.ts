import type { ScoreAdvised } from '../diagnostic/advise.ts';
import type { TeamMap } from './team-map.ts';

/** The joint numbers of two sides, in the form in which advice asks for one person's. */
export function scoreTogether({ total, parts }: TeamMap): ScoreAdvised {
  return {
    total: total.joint,
    level: total.level,
    between: total.between,
    subScales: parts.map(({ id, joint, reading }) => ({ id, score: joint, reading })),
  };
}
