import { expect, it } from 'vitest';
import { sayStanding } from '../../../src/components/explorables/level-explorer/say-standing.ts';
import { borders, distances, readDistance, STEP } from '../../../src/domain/explorables/level-distance.ts';
import { findPair } from '../../../src/domain/explorables/turning-signs.ts';
import { vignettes } from '../../../src/domain/explorables/vignettes.ts';
import { levels } from '../../../src/domain/levels.ts';
import { companies } from '../../../src/strings/companies.ts';

/** Few enough to be heard to the end. */
const MOST_WORDS = 34;

const helds = [null, ...levels.map(({ id }) => id)];
const steps = [null, ...borders.map(({ lower, upper }) => [lower, upper] as const)];

it('keeps each live sentence short, and never tells a level from itself', () => {
  let longest = '';
  const count = (text: string) => text.split(' ').length;
  for (const { id, facts } of vignettes)
    for (let distance: number = distances.nearest; distance <= distances.furthest; distance += STEP)
      for (const held of helds)
        for (const step of steps) {
          const standing = readDistance(distance);
          const pair = findPair(standing, held, step?.includes(standing.level) ? step : null);
          const company = { name: companies[id].name, facts };
          const said = sayStanding({ distance, standing, held, pair, company });
          expect(said).not.toMatch(/from (\w+): *\.|separates (\w+) from \2/);
          expect(said).not.toContain('in who talks');
          if (held && standing.between) expect(said).toContain('What separates');
          if (count(said) > count(longest)) longest = said;
        }
  expect(count(longest), longest).toBeLessThanOrEqual(MOST_WORDS);
});
