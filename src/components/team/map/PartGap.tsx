import type { ComparedPart } from '../../../domain/team/team-map.ts';
import { mapWords as words } from '../../../strings/team-map.ts';
import { findFurther, sayNumber } from './say-numbers.ts';

/** A part's gap in figures and in words. */
export function PartGap({ part: { gap, distance } }: { part: ComparedPart }) {
  const further = findFurther(gap);
  return (
    <span className="tm-gap">
      <b>{gap === null ? words.noNumber : sayNumber(Math.abs(gap))}</b>
      {further && <span className="visually-hidden"> {words.parts.higher(further)}, </span>}{' '}
      {gap !== null && words.parts.distances[distance]}
    </span>
  );
}
