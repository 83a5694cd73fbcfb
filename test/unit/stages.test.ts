import { describe, expect, it } from 'vitest';
import { sketches } from '../../src/domain/stage-sketches.ts';
import { judgePlacement, stages } from '../../src/domain/stages.ts';

describe('placing a company on the five stages', () => {
  it('gives every stage exactly one company', () => {
    expect(sketches.map(({ stage }) => stage).sort()).toEqual(stages.map(({ id }) => id).sort());
  });

  it.each(sketches)('has a reason of its own for each choice: $id', (sketch) => {
    const reasons = stages.map(({ id }) => judgePlacement(sketch, id).because);
    expect(new Set(reasons).size).toBe(stages.length);
    for (const reason of reasons) expect(reason.length).toBeGreaterThan(20);
  });

  it.each(sketches)('calls one stage right and names it after a wrong choice: $id', (sketch) => {
    const placements = stages.map(({ id }) => judgePlacement(sketch, id));
    expect(placements.filter(({ right }) => right)).toHaveLength(1);
    for (const { stage, reason } of placements) {
      expect(stage.id).toBe(sketch.stage);
      expect(reason).toBe(sketch.why[sketch.stage]);
    }
  });

  it('does not let the order of the companies give the order of the stages away', () => {
    expect(sketches.map(({ stage }) => stage)).not.toEqual(stages.map(({ id }) => id));
  });
});
