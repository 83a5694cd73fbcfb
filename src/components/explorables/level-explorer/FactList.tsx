import { memo } from 'react';
import type { Fact, Vignette } from '../../../domain/explorables/vignettes.ts';
import { fitsLevel } from '../../../domain/explorables/weigh.ts';
import { type LevelId, levels } from '../../../domain/levels.ts';
import { companies } from '../../../strings/companies.ts';
import { explorerWords as words } from '../../../strings/level-explorer.ts';
import { headSign, nameLevels } from './names.ts';

function sayFits(fact: Fact): string {
  const [fitting, others] = [true, false].map((fits) =>
    levels.flatMap(({ id }) => (fitsLevel(fact, id) === fits ? [id] : [])),
  ) as [LevelId[], LevelId[]]; // one for each of the two
  if (others.length === 0) return words.fits.all;
  return others.length === 3
    ? words.fits.one(nameLevels(fitting))
    : words.fits.some(nameLevels(fitting), nameLevels(others));
}

interface Props {
  company: Vignette;
  /** The level that the circles show; on a border, both neighbours. */
  level: LevelId;
  other: LevelId;
}

/** Fact by fact: the sign that it belongs to and the levels that it fits, with a dot for each level in their order. */
export const FactList = memo(function FactList({ company: { id: company, facts }, level, other }: Props) {
  const { facts: texts } = companies[company];
  return (
    <>
      <p className="level-heading">{words.facts}</p>
      <ul className="level-facts">
        {facts.map((fact, place) => (
          <li key={texts[place]}>
            {texts[place]}
            <br />
            <svg viewBox="0 0 76 22" aria-hidden="true" className="level-dots">
              {levels.map(({ id }, dot) => (
                <g key={id} transform={`translate(${10 + 18 * dot} 9)`}>
                  <circle r="6" className={fitsLevel(fact, id) ? 'fits' : ''} />
                  {(id === level || id === other) && <path d="M-7 11H7" />}
                </g>
              ))}
            </svg>
            <small>
              {headSign(fact.sign)}. {sayFits(fact)}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
});
