import { describe, expect, it } from 'vitest';
import { compareTwo } from '../../support/team-responses.ts';
import { anything, choose, gate, idsOf, move } from '../../support/team-results.ts';

const apart = gate('apart', 'weigh', { totals: ['far'] });
const same = compareTwo([3, 2, 2, 3, 3], [3, 2, 2, 3, 3]); // joint 52, no gaps
const wide = compareTwo([1, 1, 1, 1, 1], [3, 3, 3, 3, 3]); // totals 40 apart, joint 40

describe('the gate', () => {
  it('is the first of those for two sides that holds', () => {
    const never = gate('never', 'stay', { totals: ['near'] });
    const later = gate('later', 'move');
    expect(choose(wide, [never, apart, later], anything)?.gate).toEqual({
      id: 'apart',
      from: 'team',
      kind: 'weigh',
      reasons: [{ type: 'distance', subScale: 'total', distance: 'far' }],
    });
  });

  it('is the advice on the joint score where none of them holds', () => {
    const context = { offers: 'standard', market: 'steady' };
    expect(choose(same, [apart], anything, context)?.gate).toEqual({
      id: 'stay-defined',
      from: 'diagnostic',
      kind: 'stay',
      reasons: [
        { type: 'level', level: 'defined' },
        { type: 'reading', subScale: 'rules-and-structure', reading: 'middle' },
        { type: 'reading', subScale: 'climate', reading: 'middle' },
        { type: 'context', question: 'offers', answer: 'standard' },
        { type: 'context', question: 'market', answer: 'steady' },
      ],
    });
  });

  it('counts the lower level near a cut, in its own conditions and in the advice', () => {
    const near = compareTwo([3, 3, 3, 3, 3], [3, 3, 3, 3, 3]); // 60: between defined and aligned
    const between = { type: 'between', levels: ['defined', 'aligned'] };
    const aligned = gate('aligned', 'stay', { levels: ['aligned'] });
    const defined = gate('defined', 'move', { levels: ['defined'] });
    expect(choose(near, [aligned, defined], anything)?.gate).toMatchObject({ id: 'defined', reasons: [between] });
    expect(choose(near, [aligned], anything, { offers: 'tailored' })?.gate).toMatchObject({
      id: 'move-to-aligned',
      reasons: [between, { type: 'context', question: 'offers' }],
    });
  });

  it('takes no notice of conditions on the verdict, which it decides', () => {
    const odd = gate('odd', 'move', { verdicts: ['stay'] });
    expect(choose(same, [odd], anything)?.gate.id).toBe('odd');
  });

  it('may ask whether a side is unaware of any difference', () => {
    const blind = gate('blind', 'weigh', { unaware: true });
    const aware = compareTwo([1, 1, 1, 1, 1], [3, 3, 3, 3, 3], [3, 3, 3, 3, 3]);
    const unaware = compareTwo([1, 1, 1, 1, 1], [3, 3, 3, 3, 3], [3, 3, 1, 3, 3]);
    expect(choose(aware, [blind], anything)?.gate.id).not.toBe('blind');
    expect(choose(unaware, [blind], anything)?.gate).toMatchObject({
      id: 'blind',
      reasons: [{ type: 'unaware', subScale: 'joint-work', seat: 'sales' }],
    });
  });

  it('asks for answers first when a side has no total', () => {
    const unknown = compareTwo([3, 3, null, null, 3], [3, 3, 3, 3, 3]);
    const chosen = choose(unknown, [apart], [move('of-joint', 'joint-work'), ...anything]);
    expect(chosen?.gate).toMatchObject({ id: 'ask-first', from: 'diagnostic', kind: 'weigh' });
    // A part without a joint number cannot be the lowest.
    expect(idsOf(chosen)).toEqual(['first', 'second', 'third']);
  });
});
