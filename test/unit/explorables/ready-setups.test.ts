import { describe, expect, it } from 'vitest';
import { listReady } from '../../../src/components/teach/list-ready.ts';
import { explorableIds } from '../../../src/domain/explorables/explorables.ts';
import { modelFields } from '../../../src/domain/explorables/model-fields.ts';
import { readySetups } from '../../../src/domain/explorables/ready-setups.ts';
import { readSetupLink } from '../../../src/domain/explorables/setup-link.ts';
import { readSetup, toFragment } from '../../../src/domain/explorables/setup-text.ts';
import { findVignette } from '../../../src/domain/explorables/vignettes.ts';
import { weigh } from '../../../src/domain/explorables/weigh.ts';

const gives = (id: (typeof explorableIds)[number]) => listReady(id).map((ready) => ready.gives);

describe('the ready set-ups', () => {
  it.each(explorableIds)(
    'of %s are two that an assignment takes as they are, each with a question of its own',
    (id) => {
      const ready = listReady(id);
      expect(new Set(ready.map(({ text }) => text)).size).toBe(2);
      expect(new Set(ready.map(({ discuss }) => discuss)).size).toBe(2);
      for (const { text, ask } of ready) {
        expect(readSetupLink(id, toFragment(id, text))).toEqual({ ok: true, value: text });
        expect(ask).toMatch(/\?/);
      }
      expect(readySetups[id].map(({ setup }) => ({ ok: true, value: setup }))).toEqual(
        ready.map(({ text }) => readSetup(modelFields[id], text)),
      );
    },
  );

  it('have the answer that the model gives, which is what there is to discuss', () => {
    // The plans of the lesson; then both departments stand on that of Sales, and the company where it stood.
    expect(gives('budget-table')).toEqual([
      'points for salespeople in the best split: Sales 55, Marketing 20, the company 37.',
      'points for salespeople in the best split: Sales 55, Marketing 55, the company 37.',
    ]);
    expect(gives('two-diaries')).toEqual(['Dana 5 of 6, Ravi 1 of 6.', 'Vera 1 of 6, Otto 5 of 6.']);
    expect(gives('level-explorer')).toEqual(['defined.', 'two levels at once, undefined and aligned.']);
    expect(gives('move-the-handoff')).toEqual([
      '1,000 hotels bring 18 purchases, 2,000 bring 13.',
      '500 hotels bring 9 purchases, 1,000 bring 18.',
    ]);
    const telling = weigh(findVignette('umbrellas').facts);
    expect(findVignette('umbrellas').facts.length - telling.silent.length).toBe(2);
  });
});
