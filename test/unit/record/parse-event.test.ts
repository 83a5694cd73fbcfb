import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_TEXT, NEWER, parseEvent } from '../../../src/domain/record/parse-event.ts';
import { anyEvent } from '../../support/any-event.ts';
import { answered, happened } from '../../support/events.ts';

const event = happened(answered(), 'a');
const model = (text: string) => ({ ...event, answer: { type: 'model', text, points: [] } });
const fault = (over: object) => {
  const parsed = parseEvent({ ...event, ...over });
  return parsed.ok ? 'none' : parsed.reason;
};

describe('reading an event', () => {
  it('returns the row itself, whatever the type', () => {
    fc.assert(
      fc.property(anyEvent, (row) => {
        expect(parseEvent(row)).toEqual({ ok: true, value: row });
      }),
    );
    const row = { ...event, fromLater: { kept: true } };
    const parsed = parseEvent(row);
    expect(parsed.ok && parsed.value).toBe(row);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (row) => void parseEvent(row)));
    fc.assert(
      fc.property(anyEvent, fc.anything(), fc.nat(), (row, junk, place) => {
        const keys = Object.keys(row);
        parseEvent({ ...row, [keys[place % keys.length] ?? 'id']: junk });
      }),
    );
  });

  it('calls a later version newer, whatever else it holds', () => {
    expect(parseEvent({ v: 2 })).toEqual({ ok: false, reason: NEWER });
    expect(fault({ v: 1.5 })).toBe(NEWER);
    expect(fault({ v: '2' })).toBe('no version');
    expect(fault({ v: Number.NaN })).toBe('no version');
  });

  it.each([
    ['id', { id: '' }],
    ['id', { id: 'x'.repeat(65) }],
    ['at', { at: '2026-09-30' }],
    ['at', { at: '2026-13-30T00:00:00.000Z' }],
    ['lesson', { lesson: 'Not a slug' }],
    ['lesson', { lesson: 'a'.repeat(81) }],
    ['question', { question: 7 }],
    ['rev', { rev: 0 }],
    ['rev', { rev: 1.5 }],
    ['outcome', { outcome: 'Right' }],
    ['earned', { earned: -1 }],
    ['earned', { earned: Number.NaN }],
    ['possible', { possible: '3' }],
    ['confidence', { confidence: 'very' }],
    ['answer', { answer: 'yes' }],
    ['answer', { answer: { type: 'toString' } }],
    ['answer', { answer: { type: 'choice', option: null } }],
    ['answer', { answer: { type: 'choices', options: ['a', 'B'] } }],
    ['answer', { answer: { type: 'order', items: Array(51).fill('a') } }],
    ['answer', { answer: { type: 'order', items: Array(3) } }],
    ['answer', { answer: { type: 'order', items: Object.assign(['a'], { constructor: 7 }) } }],
    ['answer', { answer: { type: 'sort', groups: ['a'] } }],
    ['answer', { answer: { type: 'number', value: Number.POSITIVE_INFINITY } }],
    ['answer', model('x'.repeat(MAX_TEXT + 1))],
  ])('names %s when that is at fault', (field, over) => {
    expect(fault(over)).toBe(`cannot read "${field}"`);
  });

  it('takes text up to the limit, and an answer without confidence', () => {
    expect(parseEvent(model('x'.repeat(MAX_TEXT))).ok).toBe(true);
    expect('confidence' in event).toBe(false);
  });

  it('reads a decision by its case, its place in it and what was chosen', () => {
    const decided = { v: 1, id: 'a', at: event.at, type: 'decided', case: 'one', decision: 'split', choice: 'half' };
    expect(parseEvent(decided)).toEqual({ ok: true, value: decided });
    for (const field of ['case', 'decision', 'choice'])
      for (const bad of [undefined, 7, '', 'Not a slug', 'a'.repeat(81)])
        expect(parseEvent({ ...decided, [field]: bad })).toEqual({ ok: false, reason: `cannot read "${field}"` });
  });

  it('reads a prediction about a model, with what the model gave', () => {
    const explored = {
      ...{ v: 1, id: 'a', at: event.at, type: 'explored', lesson: 'one', explorable: 'budget-table', ask: 'sales' },
      ...{ prediction: { people: 40, leads: 'fewer' }, result: { people: 55, leads: 'fewer' }, setup: '1.end' },
    };
    expect(parseEvent(explored)).toEqual({ ok: true, value: explored });
    for (const field of ['lesson', 'explorable', 'ask', 'prediction', 'result', 'setup'])
      for (const bad of [undefined, 7, 'Not a slug', { people: Number.NaN }, { people: 'Not a slug' }, 'a'.repeat(201)])
        expect(parseEvent({ ...explored, [field]: bad })).toEqual({ ok: false, reason: `cannot read "${field}"` });
  });

  it('reads a treaty by its fields, each a slug with a bounded text', () => {
    const drafted = (fields: unknown) => {
      const parsed = parseEvent({ v: 1, id: 'a', at: event.at, type: 'drafted', fields });
      return parsed.ok ? 'none' : parsed.reason;
    };
    expect(drafted({})).toBe('none');
    expect(drafted({ 'lead-back': 'x'.repeat(MAX_TEXT) })).toBe('none');
    for (const fields of [
      undefined,
      ['a'],
      { lead: 7 },
      { lead: null },
      { Lead: 'no slug' },
      { lead: 'x'.repeat(MAX_TEXT + 1) },
      Object.fromEntries(Array.from({ length: 201 }, (_, place) => [`field-${place}`, ''])),
    ])
      expect(drafted(fields)).toBe('cannot read "fields"');
  });

  it('knows no type that it was not taught', () => {
    expect(fault({ type: 'reflected' })).toBe('unknown type');
    expect(fault({ type: 'constructor' })).toBe('unknown type');
    expect(parseEvent([])).toEqual({ ok: false, reason: 'not an event' });
  });
});
