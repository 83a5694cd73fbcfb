import type { ComparedQuestion, TeamMap } from '../../../domain/team/team-map.ts';

/** What two sides agree about: that there is much of it, little, or some. */
export type AgreedKind = 'much' | 'some' | 'little';

/** By the same means as a part reads high or low. */
function findKind({ sides }: ComparedQuestion): AgreedKind {
  const mean = ((sides.sales.median ?? 0) + (sides.marketing.median ?? 0)) / 2;
  if (mean < 2.5) return 'little';
  return mean > 3.5 ? 'much' : 'some';
}

/** The closest agreements, at most `most`, with what they agree about. */
export function listAgreed(map: TeamMap, most: number): { compared: ComparedQuestion; kind: AgreedKind }[] {
  return map.agreed.slice(0, most).flatMap((id) => {
    const compared = map.questions.find((question) => question.id === id);
    return compared ? [{ compared, kind: findKind(compared) }] : [];
  });
}
