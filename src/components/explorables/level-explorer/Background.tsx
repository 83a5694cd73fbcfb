import { memo } from 'react';
import { BETWEEN, borders, distances } from '../../../domain/explorables/level-distance.ts';
import { listTurning } from '../../../domain/explorables/turning-signs.ts';
import type { Vignette } from '../../../domain/explorables/vignettes.ts';
import { weigh } from '../../../domain/explorables/weigh.ts';
import { levels } from '../../../domain/levels.ts';
import { companies } from '../../../strings/companies.ts';
import { exploreWords } from '../../../strings/explore.ts';
import { explorerWords as words } from '../../../strings/level-explorer.ts';
import { Assumptions } from '../shared/Assumptions.tsx';
import { NumbersTable } from '../shared/NumbersTable.tsx';
import { nameSigns } from './names.ts';

const names = words.parameters;
const parameters = [
  { name: names.pictured, value: levels.map(({ distance }) => distance).join(', ') },
  { name: names.borders, value: borders.map(({ at }) => at / 100).join(', ') },
  { name: names.between, value: BETWEEN / 100 },
  { name: names.turning, value: names.above, source: names.reading },
  { name: names.fitting, value: names.above, source: names.reading },
];

/** The model's numbers and its assumptions, for the company that is on the circles. */
export const Background = memo(function Background({ company }: { company: Vignette }) {
  const { against } = weigh(company.facts);
  const rows = levels.map(({ id, name }, place) => {
    const [below, above] = [borders[place - 1], borders[place]];
    const ends = [above?.at ?? distances.nearest, below?.at ?? distances.furthest].map((end) => end / 100);
    const cells = [ends.join('–'), below ? nameSigns(listTurning(below.lower, id)) : '–'];
    return { name, cells: [...cells, against[id].length || words.table.fitting] };
  });
  return (
    <>
      <NumbersTable
        summary={exploreWords.numbers}
        head={[
          words.table.level,
          words.table.radii,
          words.table.turning,
          words.table.against(companies[company.id].name),
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
});
