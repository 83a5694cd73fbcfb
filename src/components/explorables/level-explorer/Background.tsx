import { memo } from 'react';
import { BETWEEN, borders, distances, pictureLevel } from '../../../domain/explorables/level-distance.ts';
import { listTurning } from '../../../domain/explorables/turning-signs.ts';
import type { Vignette } from '../../../domain/explorables/vignettes.ts';
import { weigh } from '../../../domain/explorables/weigh.ts';
import { type LevelId, levels } from '../../../domain/levels.ts';
import { companies } from '../../../strings/companies.ts';
import { exploreWords } from '../../../strings/explore.ts';
import { explorerWords as words } from '../../../strings/level-explorer.ts';
import { Assumptions } from '../shared/Assumptions.tsx';
import { NumbersTable } from '../shared/NumbersTable.tsx';
import { nameSigns } from './names.ts';

/** Set-ups at which the conclusion helps less, each with the reason. */
const cases: { id: keyof typeof words.cases; distance: number; held: LevelId | 'none' }[] = [
  { id: 'far', distance: pictureLevel('integrated'), held: 'undefined' },
  { id: 'top', distance: pictureLevel('integrated'), held: 'aligned' },
  { id: 'border', distance: borders[1]?.at ?? 0, held: 'none' },
];

const names = words.parameters;
const parameters = [
  { name: names.pictured, value: levels.map(({ distance }) => distance).join(', ') },
  { name: names.borders, value: borders.map(({ at }) => at / 100).join(', ') },
  { name: names.between, value: BETWEEN / 100 },
  { name: names.turning, value: names.above, source: names.reading },
  { name: names.fitting, value: names.above, source: names.reading },
];

interface Props {
  /** The company that is on the circles; null when there is none. */
  company: Vignette | null;
  set: (setup: { distance: number; held: LevelId | 'none' }) => void;
}

/** Where the model helps less, its numbers and its assumptions. Drawn again for another company alone: `set` stays the same deed. */
export const Background = memo(
  function Background({ company, set }: Props) {
    const speaking = company && weigh(company.facts).speaking;
    const rows = levels.map(({ id, name }, place) => {
      const [below, above] = [borders[place - 1], borders[place]];
      const ends = [above?.at ?? distances.nearest, below?.at ?? distances.furthest].map((end) => end / 100);
      const cells = [ends.join('–'), below ? nameSigns(listTurning(below.lower, id)) : '–'];
      return { name, cells: speaking ? [...cells, speaking[id].length] : cells };
    });
    return (
      <>
        <div className="level-cases">
          <p className="level-heading">{words.failing}</p>
          <ul>
            {cases.map(({ id, ...setup }) => (
              <li key={id}>
                <button type="button" className="btn" onClick={() => set(setup)}>
                  {words.cases[id].press}
                </button>
                <span>{words.cases[id].text}</span>
              </li>
            ))}
          </ul>
        </div>
        <NumbersTable
          summary={exploreWords.numbers}
          head={[
            words.table.level,
            words.table.radii,
            words.table.turning,
            ...(company ? [words.table.speaking(companies[company.id].name)] : []),
          ]}
          rows={rows}
        />
        <Assumptions parameters={parameters}>
          <ul>
            {words.equations.map((equation) => (
              <li key={equation}>{equation}</li>
            ))}
          </ul>
        </Assumptions>
      </>
    );
  },
  ({ company: before }, { company: now }) => before === now,
);
