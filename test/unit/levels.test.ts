import { describe, expect, it } from 'vitest';
import { findLevelOfTotal, levels, signs } from '../../src/domain/levels.ts';

describe('the four levels', () => {
  it('stand in order, with bands that fill 20 to 100 without gap or overlap', () => {
    expect(levels.map((level) => level.id)).toEqual(['undefined', 'defined', 'aligned', 'integrated']);
    expect(levels[0]?.from).toBe(20);
    expect(levels.at(-1)?.to).toBe(100);
    levels.slice(1).forEach((level, i) => {
      expect(level.from).toBe((levels[i]?.to ?? 0) + 1);
    });
  });

  it('come closer from one to the next', () => {
    const distances = levels.map((level) => level.distance);
    expect(distances).toEqual([...distances].sort((a, b) => b - a));
  });

  it('say something different for every sign at every level', () => {
    for (const sign of signs) {
      expect(new Set(levels.map((level) => level.signs[sign.id].text)).size).toBe(levels.length);
    }
  });
});

describe('the level of a total', () => {
  it.each([
    [20, 'undefined'],
    [39, 'undefined'],
    [40, 'defined'],
    [59, 'defined'],
    [60, 'aligned'],
    [79, 'aligned'],
    [80, 'integrated'],
    [100, 'integrated'],
  ])('puts %d into %s', (total, level) => {
    expect(findLevelOfTotal(total)).toBe(level);
  });

  it('keeps a total between two bands in the lower one', () => {
    expect(findLevelOfTotal(59.9)).toBe('defined');
  });

  it('takes a total off the scale as the nearer end', () => {
    expect(findLevelOfTotal(0)).toBe('undefined');
    expect(findLevelOfTotal(120)).toBe('integrated');
  });
});
