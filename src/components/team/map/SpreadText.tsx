import type { SideNumbers } from '../../../domain/team/team-map.ts';
import { mapWords as words } from '../../../strings/team-map.ts';
import { type SpreadOf, sayNumber, saySpread } from './say-numbers.ts';

interface Props {
  numbers: SideNumbers;
  /** What the numbers are. */
  of?: SpreadOf;
  /** Said of a side that is too small to show it; without it nothing is. */
  none?: string;
}

/** How a side's numbers spread. Who cannot see the small dots hears every number. */
export function SpreadText({ numbers, of = 'scores', none }: Props) {
  const text = saySpread(numbers, of) ?? none;
  if (!text) return null;
  return (
    <span className="tm-spread">
      {text}
      {numbers.dots && (
        <span className="visually-hidden">{words.spread.each(numbers.dots.map(sayNumber).join(', '))}</span>
      )}
    </span>
  );
}
