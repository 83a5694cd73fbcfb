import { describe, expect, it } from 'vitest';
import { listSet } from '../../../src/domain/explorables/assigned-setup.ts';
import { explorableIds, explorables } from '../../../src/domain/explorables/explorables.ts';
import { modelFields } from '../../../src/domain/explorables/model-fields.ts';
import type { Field } from '../../../src/domain/explorables/setup.ts';
import { vignettes } from '../../../src/domain/explorables/vignettes.ts';
import { companies } from '../../../src/strings/companies.ts';
import { sayAssignedSetup, setupWords } from '../../../src/strings/setup-words.ts';

/** Values of a field that a link can hold. */
const valuesOf = (field: Field): string[] => {
  if (field.kind === 'choice') return [...field.values];
  return field.kind === 'whole' ? [field.from, field.to].map(String) : [];
};
const say = (id: (typeof explorableIds)[number], text: string) => sayAssignedSetup(listSet(id, text));

describe('how an assigned model is set', () => {
  it.each(explorableIds)('can be said for every field of %s that can be assigned, and each of its values', (id) => {
    const own: readonly string[] = explorables[id].own;
    const fields = Object.entries(modelFields[id]).filter(([name]) => !own.includes(name));
    expect(Object.keys(setupWords[id]).toSorted()).toEqual(fields.map(([name]) => name).toSorted());
    for (const [name, field] of fields) {
      const said = valuesOf(field).map((value) => setupWords[id][name]?.(value));
      expect(said.length, name).toBeGreaterThan(0);
      expect(new Set(said).size, name).toBe(said.length);
      expect(said, name).not.toContain(undefined);
    }
  });

  it('is said in a few words', () => {
    expect(say('move-the-handoff', '1.end')).toBe('');
    expect(say('move-the-handoff', '1.hours-4400.end')).toBe(', with 4,400 hours for hotels');
    expect(say('move-the-handoff', '1.way-none.hotels-500.end')).toBe(', with no hand-off and 500 hotels');
    expect(say('level-explorer', '1.distance-150.held-aligned.company-kites.end')).toBe(
      ', with the circles 1.5 radii apart, aligned held beside and the kite maker',
    );
  });

  it('is not said in part: where there is much of it, or something unknown, it only says that there is', () => {
    for (const text of [
      '1.shared-4.later-70.counts-8.returns-90.end',
      '1.shared-forty.end',
      '1.other-4.end',
      '',
      '2.x.end',
    ])
      expect(say('budget-table', text), text).toBe(', with a set-up of its own');
  });

  it('names a company as the model does', () => {
    for (const { id } of vignettes)
      expect(setupWords['level-explorer'].company?.(id)).toBe(`the ${companies[id].name}`);
  });
});
