import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWhole } from '../../../src/domain/record/check-copy.ts';
import { decodeCopy, encodeCopy, MAX_COPY, nameCopy } from '../../../src/domain/record/saved-copy.ts';
import { anyRecord } from '../../support/any-event.ts';
import { answered, at, happened } from '../../support/events.ts';

const copy = { exportedAt: at(0), edition: '2026.1', events: [happened(answered(), 'a'), happened(answered(), 'b')] };
const text = encodeCopy(copy);
const fault = (held: string) => {
  const decoded = decodeCopy(held);
  return decoded.ok ? 'none' : decoded.reason;
};
const edit = (over: object) => JSON.stringify({ ...JSON.parse(text), ...over });

describe('a saved copy', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(anyRecord, fc.string(), fc.string(), (events, exportedAt, edition) => {
        const saved = { exportedAt, edition, events };
        expect(decodeCopy(encodeCopy(saved))).toEqual({ ok: true, value: saved });
      }),
    );
  });

  it('keeps rows that this version cannot read', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (events) => {
        const decoded = decodeCopy(encodeCopy({ ...copy, events }));
        expect(decoded.ok && JSON.stringify(decoded.value.events)).toBe(JSON.stringify(events));
      }),
    );
  });

  it('can be saved and read back however deep a damaged row is nested', () => {
    for (const depth of [500, 2_000]) {
      let nested: unknown = 'core';
      for (let level = 0; level < depth; level++) nested = [nested];
      const text = encodeCopy({ ...copy, events: [nested, ...copy.events] });
      expect(isWhole(text, [nested, ...copy.events])).toBe(true);
      const decoded = decodeCopy(text);
      expect(decoded.ok && JSON.stringify(decoded.value.events[0])).toContain('core');
    }
  });

  it('can be saved whatever a damaged row holds', () => {
    const loop: { self?: unknown } = {};
    loop.self = loop;
    const decoded = decodeCopy(encodeCopy({ ...copy, events: [1n, loop, undefined, ...copy.events] }));
    expect(decoded.ok && decoded.value.events).toEqual(['1', '[object Object]', null, ...copy.events]);
  });

  it('has the form that others read', () => {
    expect(JSON.parse(text)).toEqual({ format: 'truce-record', version: 1, ...copy });
    expect(text.split('\n')).toHaveLength(5);
    expect(nameCopy('2026-09-30T10:00:00.000Z')).toBe('truce-record-2026-09-30.json');
  });

  it('survives a byte order mark, blank lines and a missing date', () => {
    expect(fault(`\uFEFF\n${text}\n\n`)).toBe('none');
    expect(fault(edit({ exportedAt: 7, edition: undefined }))).toBe('none');
  });

  it.each([
    ['empty', ' \n'],
    ['not-json', 'Dear diary'],
    ['not-json', '<!doctype html>'],
    ['not-truce', '{}'],
    ['not-truce', 'null'],
    ['not-truce', '[1, 2]'],
    ['not-truce', '{"format":"other","version":1,"events":[]}'],
    ['newer', edit({ version: 2 })],
    ['damaged', edit({ version: '1' })],
    ['damaged', edit({ version: 0 })],
    ['damaged', edit({ events: { length: 2 } })],
    ['damaged', edit({ events: Array(1_000_001).fill(0) })],
    ['damaged', text.replace('[\n', `[${'['.repeat(200_000)}${']'.repeat(200_000)},`)],
    ['too-big', ' '.repeat(MAX_COPY + 1)],
  ])('is refused as %s', (reason, held) => {
    expect(fault(held)).toBe(reason);
  });

  it('is called cut short wherever it is cut', () => {
    for (let length = 30; length < text.length - 2; length++) expect(fault(text.slice(0, length))).toBe('cut-short');
  });

  it('never makes the reader throw', () => {
    fc.assert(fc.property(fc.string(), (held) => void decodeCopy(held)));
    fc.assert(fc.property(fc.json(), (held) => void decodeCopy(held)));
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.nat(20), fc.string(), (from, length, junk) => {
        decodeCopy(text.slice(0, from) + junk + text.slice(from + length));
      }),
      { numRuns: 10_000 },
    );
    expect(fault('['.repeat(1_000_000))).toBe('not-json');
  });
});
