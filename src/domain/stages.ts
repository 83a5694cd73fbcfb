/** The five stages of Marketing in a growing company, in order. Names and numbering are this course's. */
export const stages = [
  {
    id: 'no-marketer',
    name: 'No marketer yet',
    brief: 'nobody has the title',
    work: 'Whoever sells also hears, prices and promotes',
    standing: 'One job, so no border',
  },
  {
    id: 'first-marketers',
    name: 'First marketers',
    brief: 'help for the sellers',
    work: 'Sizing, channels, agencies, collateral, leads',
    standing: 'An adjunct to Sales, usually on good terms',
  },
  {
    id: 'own-department',
    name: 'A department of its own',
    brief: 'own skills, own plan',
    work: 'Segmentation, targeting, positioning',
    standing: 'Independent, and competing for funds',
  },
  {
    id: 'brand-led',
    name: 'Led by its brands',
    brief: 'brand managers set the course',
    work: 'An owner and a plan for each brand',
    standing: 'Leading, while others doubt its competence',
  },
  {
    id: 'head-office',
    name: 'Marketing at head office',
    brief: 'rare: for the whole corporation',
    work: 'What all the businesses share',
    standing: 'At the top, and cut before Sales in a bad year',
  },
] as const;

export type Stage = (typeof stages)[number];
export type StageId = Stage['id'];

/** A short invented company, and for each stage why it fits or does not. */
export interface Sketch {
  id: string;
  text: string;
  stage: StageId;
  why: Record<StageId, string>;
}

/** What to tell a reader who has placed a company. */
export interface Placement {
  right: boolean;
  /** Why the chosen stage fits, or what speaks against it. */
  because: string;
  /** The stage that fits, and why it does. */
  stage: Stage;
  reason: string;
}

/** Judges where a reader has placed a company. */
export function judgePlacement(sketch: Sketch, chosen: StageId): Placement {
  const stage = stages.find(({ id }) => id === sketch.stage);
  if (!stage) throw new Error(`sketch "${sketch.id}" stands on the unknown stage "${sketch.stage}"`);
  return { right: chosen === sketch.stage, because: sketch.why[chosen], stage, reason: sketch.why[sketch.stage] };
}
