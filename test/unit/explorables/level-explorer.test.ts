import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  BETWEEN,
  borders,
  distances,
  pictureLevel,
  readDistance,
} from '../../../src/domain/explorables/level-distance.ts';
import { levelFields } from '../../../src/domain/explorables/level-explorer.ts';
import { findUsual, fits } from '../../../src/domain/explorables/setup.ts';
import { writeSetup } from '../../../src/domain/explorables/setup-text.ts';
import { listTurning, rank } from '../../../src/domain/explorables/turning-signs.ts';
import { type Fact, vignettes } from '../../../src/domain/explorables/vignettes.ts';
import { fitsLevel, placeVerdict, toAnswer, weigh } from '../../../src/domain/explorables/weigh.ts';
import { type LevelId, levels, signs } from '../../../src/domain/levels.ts';

const order = levels.map(({ id }) => id);
const places = fc.integer({ min: distances.nearest, max: distances.furthest });
const levelIds = fc.constantFrom(...order);

describe('a distance', () => {
  it('stands for a closer level or the same one when the circles come closer', () => {
    fc.assert(
      fc.property(places, places, (one, other) => {
        const [near, far] = one < other ? [one, other] : [other, one];
        expect(rank(readDistance(near).level)).toBeGreaterThanOrEqual(rank(readDistance(far).level));
      }),
    );
  });

  it('stands for the level whose picture is nearest', () => {
    fc.assert(
      fc.property(places, (place) => {
        const off = (id: LevelId) => Math.abs(pictureLevel(id) - place);
        const { level } = readDistance(place);
        expect(off(level)).toBe(Math.min(...order.map(off)));
      }),
    );
  });

  it('is called between two levels near their border and nowhere else', () => {
    fc.assert(
      fc.property(places, (place) => {
        const { level, between } = readDistance(place);
        expect(between !== null).toBe(borders.some(({ at }) => Math.abs(at - place) <= BETWEEN));
        if (between) {
          expect(between).toContain(level);
          expect(rank(between[1]) - rank(between[0])).toBe(1);
        }
      }),
    );
  });

  it('covers all levels, each plainly at its own picture', () => {
    expect(borders.map(({ at }) => at)).toEqual([230, 160, 80]);
    for (const id of order) expect(readDistance(pictureLevel(id))).toEqual({ level: id, between: null });
    expect(readDistance(distances.furthest).level).toBe('undefined');
    expect(readDistance(distances.nearest).level).toBe('integrated');
  });
});

describe('the signs that turn', () => {
  it('are the same in both directions, and more over a longer way', () => {
    fc.assert(
      fc.property(levelIds, levelIds, levelIds, (from, over, to) => {
        expect(listTurning(from, to)).toEqual(listTurning(to, from));
        expect(listTurning(from, from)).toEqual([]);
        const [first = from, middle = over, last = to] = [from, over, to].toSorted((a, b) => rank(a) - rank(b));
        const parts = new Set([...listTurning(first, middle), ...listTurning(middle, last)]);
        expect(new Set(listTurning(first, last))).toEqual(parts);
      }),
    );
  });

  it('are some and not all at each border, and no sign turns at all three', () => {
    const turning = borders.map(({ lower, upper }) => listTurning(lower, upper));
    for (const ids of turning) {
      expect(ids.length).toBeGreaterThan(0);
      expect(ids.length).toBeLessThan(signs.length);
    }
    for (const { id } of signs) {
      const times = turning.filter((ids) => ids.includes(id)).length;
      expect(times).toBeGreaterThan(0);
      expect(times).toBeLessThan(borders.length);
    }
  });
});

const facts = fc
  .record({ sign: fc.constantFrom(null, ...signs.map(({ id }) => id)), ends: fc.tuple(levelIds, levelIds) })
  .map(({ sign, ends }): Fact => {
    const [from = 'undefined', to = from] = ends.toSorted((a, b) => rank(a) - rank(b));
    return { sign, from, to };
  });
const companies = fc.array(facts, { maxLength: 8 });
const everywhere: Fact = { sign: null, from: 'undefined', to: 'integrated' };

describe('weighing', () => {
  it('counts each fact once for each level that it fits, and those that fit all apart', () => {
    fc.assert(
      fc.property(companies, (company) => {
        const { speaking, silent } = weigh(company);
        const widths = company
          .map(({ from, to }) => rank(to) - rank(from) + 1)
          .filter((width) => width < levels.length);
        const spoken = order.reduce((sum, id) => sum + speaking[id].length, 0);
        expect(spoken).toBe(widths.reduce((sum, width) => sum + width, 0));
        expect(silent.length).toBe(company.length - widths.length);
        for (const id of order) expect(speaking[id].every((fact) => fitsLevel(fact, id))).toBe(true);
      }),
    );
  });

  it('is changed neither by a fact that fits all levels nor by the order of facts', () => {
    fc.assert(
      fc.property(companies, fc.nat(), (company, cut) => {
        const { speaking, verdict } = weigh(company);
        const more = weigh([...company, everywhere]);
        expect(more.verdict).toEqual(verdict);
        expect(more.speaking).toEqual(speaking);
        const at = cut % (company.length + 1);
        expect(weigh([...company.slice(at), ...company.slice(0, at)]).verdict).toEqual(verdict);
      }),
    );
  });

  it('gives a level only when it is the one that every fact fits, and two only when two facts share none', () => {
    fc.assert(
      fc.property(companies, (company) => {
        const { verdict } = weigh(company);
        const left = order.filter((id) => company.every((fact) => fitsLevel(fact, id)));
        if (verdict.type === 'one') expect(left).toEqual([verdict.level]);
        if (verdict.type === 'open') expect(left).toEqual(verdict.levels);
        if (verdict.type === 'mixed') {
          expect(left).toEqual([]);
          expect(rank(verdict.low)).toBeLessThan(rank(verdict.high));
          expect(company.some(({ to }) => to === verdict.low)).toBe(true);
          expect(company.some(({ from }) => from === verdict.high)).toBe(true);
        }
      }),
    );
  });

  it('never leaves more open when a fact is added', () => {
    fc.assert(
      fc.property(companies, facts, (company, fact) => {
        const count = (among: readonly Fact[]) => {
          const { verdict } = weigh(among);
          return verdict.type === 'open' ? verdict.levels.length : verdict.type === 'one' ? 1 : 0;
        };
        expect(count([...company, fact])).toBeLessThanOrEqual(count(company));
      }),
    );
  });

  it('mirrors the verdict when the order of levels is turned round', () => {
    const turn = (id: LevelId) => order[order.length - 1 - rank(id)] ?? id;
    fc.assert(
      fc.property(companies, (company) => {
        const { verdict } = weigh(company);
        const mirrored = weigh(company.map((fact) => ({ ...fact, from: turn(fact.to), to: turn(fact.from) }))).verdict;
        expect(mirrored.type).toBe(verdict.type);
        if (verdict.type === 'mixed' && mirrored.type === 'mixed')
          expect([mirrored.low, mirrored.high]).toEqual([turn(verdict.high), turn(verdict.low)]);
        if (verdict.type === 'one') expect(toAnswer(mirrored)).toBe(turn(verdict.level));
      }),
    );
  });

  it('puts the circles where the verdict can be read off them', () => {
    fc.assert(
      fc.property(companies, (company) => {
        const { verdict } = weigh(company);
        const { distance, held } = placeVerdict(verdict);
        expect(fits(levelFields.distance, distance)).toBe(true);
        const { level, between } = readDistance(distance);
        if (verdict.type === 'one') expect([level, between, held]).toEqual([verdict.level, null, 'none']);
        if (verdict.type === 'open' && verdict.levels.length === 2) expect(between).toEqual(verdict.levels);
        if (verdict.type === 'mixed') expect([level, held]).toEqual([verdict.high, verdict.low]);
      }),
    );
  });

  it('weighs the seed company of the lesson as the lesson does by hand', () => {
    const seeds: Fact[] = [
      { sign: 'language', from: 'undefined', to: 'integrated' }, // whether it is used is unknown
      { sign: 'planning', from: 'aligned', to: 'integrated' },
      { sign: 'metrics', from: 'undefined', to: 'aligned' },
      { sign: null, from: 'undefined', to: 'integrated' },
    ];
    const { speaking, silent, verdict } = weigh(seeds);
    expect(verdict).toEqual({ type: 'one', level: 'aligned' });
    expect(order.map((id) => speaking[id].length)).toEqual([1, 1, 2, 1]);
    expect(silent).toEqual([seeds[0], seeds[3]]);
    expect(placeVerdict(verdict)).toEqual({ distance: 120, held: 'none' });
  });
});

test('the four companies come out as they were written', () => {
  const verdicts = vignettes.map(({ id, facts }) => [id, weigh(facts).verdict]);
  expect(Object.fromEntries(verdicts)).toEqual({
    umbrellas: { type: 'one', level: 'defined' },
    telescopes: { type: 'one', level: 'aligned' },
    saddles: { type: 'mixed', low: 'undefined', high: 'aligned' },
    kites: { type: 'open', levels: ['defined', 'aligned'] },
  });
  for (const { facts } of vignettes) {
    expect(weigh(facts).silent.length).toBeGreaterThan(0);
    for (const { from, to } of facts) expect(rank(from)).toBeLessThanOrEqual(rank(to));
  }
});

test('how the lesson starts is the shortest link', () => {
  expect(writeSetup(levelFields, findUsual(levelFields))).toBe('1.end');
});
