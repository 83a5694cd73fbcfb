import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CourseEvent, NewEvent } from '../../../src/domain/record/event.ts';
import { foldGrowth } from '../../../src/domain/record/growth.ts';
import { answered, happened } from '../../support/events.ts';

const options = [
  { id: 'yes', text: 'Yes', right: true },
  { id: 'no', text: 'No' },
];
const pretests = ['q-one', 'q-two', 'constructor'].map((id) => ({ id, rev: 2, options }));
const guessed = (option: string, question = 'q-one', rev = 2): NewEvent => ({
  type: 'predicted',
  lesson: 'one',
  question,
  rev,
  answer: { type: 'choice', option },
});
const given = (option: string, question = 'q-one', rev = 2): NewEvent =>
  answered({ question, rev, answer: { type: 'choice', option }, outcome: option === 'yes' ? 'right' : 'wrong' });
const fold = (...events: NewEvent[]) =>
  foldGrowth(
    events.map((event, i) => happened(event, `e${i}`, i)),
    pretests,
  );

describe('a guess and what became of it', () => {
  it('is the guess, and the last answer given after it', () => {
    const growth = fold(guessed('no'), given('no'), given('yes'));
    expect(growth.rows[0]).toMatchObject({
      guess: { text: 'No', outcome: 'wrong' },
      since: { text: 'Yes', outcome: 'right' },
    });
    expect(growth).toMatchObject({ guessed: 1, compared: 1, before: 0, now: 1 });
  });
  it('takes no answer from before the guess', () => {
    expect(fold(given('yes'), guessed('no'))).toMatchObject({ guessed: 1, compared: 0, before: 0, now: 0 });
  });
  it('begins anew with a later guess, as one from another device can be', () => {
    expect(fold(guessed('no'), given('yes'), guessed('yes'))).toMatchObject({ guessed: 1, compared: 0 });
  });
  it('compares only guesses that have an answer since', () => {
    const growth = fold(guessed('yes'), guessed('no', 'q-two'), given('yes', 'q-two'), given('yes', 'constructor'));
    expect(growth).toMatchObject({ guessed: 2, compared: 1, before: 0, now: 1 });
  });
  it('leaves out what was said to an earlier version', () => {
    expect(fold(guessed('no', 'q-one', 1), given('yes'))).toMatchObject({ guessed: 0 });
    expect(fold(guessed('no'), given('yes', 'q-one', 1))).toMatchObject({ guessed: 1, compared: 0 });
  });
  it('is not a prediction about a model, which is neither right nor wrong', () => {
    const explored: NewEvent = {
      ...{ type: 'explored', lesson: 'one', explorable: 'budget-table', ask: 'q-one', setup: '1.end' },
      ...{ prediction: { option: 'yes' }, result: { option: 'no' } },
    };
    expect(fold(explored, given('yes'))).toMatchObject({ guessed: 0, compared: 0 });
    expect(fold(guessed('no'), explored, given('yes'))).toEqual(fold(guessed('no'), given('yes')));
  });
  it('takes a guess at an option that has gone for none, and cannot name an answer that has gone', () => {
    expect(fold(guessed('gone'), given('yes')).guessed).toBe(0);
    expect(fold(guessed('no'), given('gone')).rows[0]?.since).toEqual({ text: '', outcome: 'wrong' });
  });
});

const anyEvent = fc
  .record({
    kind: fc.constantFrom(guessed, given),
    option: fc.constantFrom('yes', 'no', 'gone'),
    question: fc.constantFrom('q-one', 'q-two', 'constructor', 'elsewhere'),
    rev: fc.constantFrom(1, 2),
  })
  .map(({ kind, option, question, rev }) => kind(option, question, rev));
const anyRecord = fc
  .array(anyEvent, { maxLength: 25 })
  .map((events): CourseEvent[] => events.map((event, i) => happened(event, `e${i}`, i)));

describe('whatever is in the record', () => {
  it('the order in which the events lie does not matter', () => {
    fc.assert(
      fc.property(anyRecord, fc.func(fc.nat()), (record, chance) => {
        const shuffled = record.toSorted((a, b) => chance(a.id) - chance(b.id));
        expect(foldGrowth(shuffled, pretests)).toEqual(foldGrowth(record, pretests));
      }),
    );
  });
  it('every question has its row, and the sums are those of the rows', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const { rows, guessed, compared, before, now } = foldGrowth(record, pretests);
        expect(rows.map(({ pretest }) => pretest)).toEqual(pretests);
        const both = rows.flatMap(({ guess, since }) => (guess && since ? [{ guess, since }] : []));
        expect(rows.filter(({ guess }) => guess)).toHaveLength(guessed);
        expect(rows.filter(({ since }) => since)).toHaveLength(compared);
        expect(both).toHaveLength(compared);
        expect(both.filter(({ guess }) => guess.text === 'Yes')).toHaveLength(before);
        expect(both.filter(({ since }) => since.outcome === 'right')).toHaveLength(now);
      }),
    );
  });
  it('a further answer changes what came of a guess and never the guess', () => {
    fc.assert(
      fc.property(anyRecord, fc.constantFrom('yes', 'no'), (record, option) => {
        const before = foldGrowth(record, pretests);
        const after = foldGrowth([...record, happened(given(option), 'later', 1000)], pretests);
        expect(after.rows.map(({ guess }) => guess)).toEqual(before.rows.map(({ guess }) => guess));
        expect(after.rows.slice(1)).toEqual(before.rows.slice(1));
        const [row] = after.rows;
        if (row?.guess) expect(row.since?.outcome).toBe(option === 'yes' ? 'right' : 'wrong');
      }),
    );
  });
});
