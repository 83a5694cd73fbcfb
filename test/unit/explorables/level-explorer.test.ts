import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  BETWEEN,
  borders,
  distances,
  pictureLevel,
  readDistance,
  readLook,
  STEP,
  toStep,
} from '../../../src/domain/explorables/level-distance.ts';
import { levelFields } from '../../../src/domain/explorables/level-explorer.ts';
import { findUsual, fits } from '../../../src/domain/explorables/setup.ts';
import { writeSetup } from '../../../src/domain/explorables/setup-text.ts';
import { findPair, listTurning, rank } from '../../../src/domain/explorables/turning-signs.ts';
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

describe('what the circles are said to do', () => {
  /** The part of each circle that the two share, from the formula for the lens of two equal circles. */
  const share = (place: number) => {
    const apart = Math.min(2, place / 100);
    return (2 * Math.acos(apart / 2) - (apart / 2) * Math.sqrt(4 - apart ** 2)) / Math.PI;
  };

  it('is what can be seen, at every distance', () => {
    for (let place: number = distances.nearest; place <= distances.furthest; place++) {
      const shared = share(place);
      const look = readLook(place);
      if (look === 'apart') expect(place).toBeGreaterThan(220);
      if (look === 'nearly-touch') expect([place > 202, place <= 220]).toEqual([true, true]);
      if (look === 'touch') expect(Math.abs(place - 200)).toBeLessThanOrEqual(2);
      if (look === 'little') expect([shared > 0, shared < 0.15]).toEqual([true, true]);
      if (look === 'overlap') expect([shared >= 0.14, shared < 0.5]).toEqual([true, true]);
      if (look === 'half') expect([shared > 0.5, shared < 0.69]).toEqual([true, true]);
      if (look === 'coincide') expect(shared).toBeGreaterThan(0.68);
    }
  });

  it('is at each pictured distance what the article says of the level', () => {
    expect(order.map((id) => readLook(pictureLevel(id)))).toEqual(['apart', 'touch', 'overlap', 'coincide']);
  });
});

describe('a step', () => {
  it('is never outside, never further off than half a step, and stays where it is', () => {
    fc.assert(
      fc.property(fc.double({ min: -50, max: 400, noNaN: true }), (place) => {
        const step = toStep(place);
        expect(fits(levelFields.distance, step)).toBe(true);
        expect(toStep(step)).toBe(step);
        const inside = Math.min(distances.furthest, Math.max(distances.nearest, place));
        expect(Math.abs(step - inside)).toBeLessThanOrEqual(STEP / 2);
      }),
    );
    for (const id of order) expect(toStep(pictureLevel(id))).toBe(pictureLevel(id));
  });
});

describe('the pair that is told apart', () => {
  const steps = fc.option(fc.tuple(levelIds, levelIds));

  it('is never a level and itself, and has the present one in it', () => {
    fc.assert(
      fc.property(places, fc.option(levelIds), levelIds, (place, held, before) => {
        const standing = readDistance(place);
        const step = before === standing.level ? null : ([before, standing.level] as const);
        const pair = findPair(standing, held, step);
        if (pair) {
          expect(pair[0]).not.toBe(pair[1]);
          expect(pair).toContain(standing.level);
        }
        if (standing.between) expect(pair).not.toBeNull();
      }),
    );
  });

  it('is that of the border where the held level is one of its neighbours', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...borders),
        fc.integer({ min: -BETWEEN, max: BETWEEN }),
        steps,
        (border, off, step) => {
          const { lower, upper, at } = border;
          for (const held of [lower, upper])
            expect(findPair(readDistance(at + off), held, step)).toEqual([lower, upper]);
        },
      ),
    );
  });

  it('is that of the last step where the held level is the present one', () => {
    const here = readDistance(pictureLevel('defined'));
    expect(findPair(here, 'defined', ['undefined', 'defined'])).toEqual(['undefined', 'defined']);
    expect(findPair(here, 'defined', null)).toBeNull();
    expect(findPair(here, 'integrated', ['undefined', 'defined'])).toEqual(['integrated', 'defined']);
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
  it('counts each fact once for each level that it rules out, and those that rule out none apart', () => {
    fc.assert(
      fc.property(companies, (company) => {
        const { against, silent } = weigh(company);
        const widths = company
          .map(({ from, to }) => rank(to) - rank(from) + 1)
          .filter((width) => width < levels.length);
        const counted = order.reduce((sum, id) => sum + against[id].length, 0);
        expect(counted).toBe(widths.reduce((sum, width) => sum + levels.length - width, 0));
        expect(silent.length).toBe(company.length - widths.length);
        for (const id of order) expect(against[id].some((fact) => fitsLevel(fact, id))).toBe(false);
      }),
    );
  });

  it('is changed neither by a fact that fits all levels nor by the order of facts', () => {
    fc.assert(
      fc.property(companies, fc.nat(), (company, cut) => {
        const { against, verdict } = weigh(company);
        const more = weigh([...company, everywhere]);
        expect(more.verdict).toEqual(verdict);
        expect(more.against).toEqual(against);
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
    const { against, silent, verdict } = weigh(seeds);
    expect(verdict).toEqual({ type: 'one', level: 'aligned' });
    expect(order.map((id) => against[id].length)).toEqual([1, 1, 0, 1]);
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
