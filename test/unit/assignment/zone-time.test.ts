import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_MINUTE, LAST_MINUTE } from '../../../src/domain/assignment/payload.ts';
import { fromWall, isZone, toWall } from '../../../src/domain/assignment/zone-time.ts';

const minute = (iso: string) => Date.parse(iso) / 60_000;
const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Apia',
  'Africa/Casablanca',
];

describe('the clock of a zone', () => {
  it.each([
    ['2026-11-30T17:00', 'Europe/Berlin', '2026-11-30T16:00Z'],
    ['2026-07-30T17:00', 'Europe/Berlin', '2026-07-30T15:00Z'],
    ['2026-11-30T17:00', 'America/New_York', '2026-11-30T22:00Z'],
    ['2026-11-30T17:00', 'Asia/Kathmandu', '2026-11-30T11:15Z'],
    ['2026-12-31T23:59', 'Pacific/Kiritimati', '2026-12-31T09:59Z'],
    ['2028-02-29T00:00', 'UTC', '2028-02-29T00:00Z'],
  ])('%s in %s is %s', (wall, zone, iso) => {
    expect(fromWall(wall, zone, 'second')).toEqual({ minutes: minute(iso), change: { type: 'none' } });
    expect(toWall(minute(iso), zone)).toBe(wall);
  });

  it.each([
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T03:30', '2026-03-29T01:30Z'],
    ['2026-03-29T02:00', 'Europe/Berlin', '2026-03-29T03:00', '2026-03-29T01:00Z'],
    ['2026-03-08T02:59', 'America/New_York', '2026-03-08T03:59', '2026-03-08T07:59Z'],
    // Half an hour only.
    ['2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-04T02:45', '2026-10-03T15:45Z'],
    // Samoa left out a whole day when it changed sides.
    ['2011-12-30T12:00', 'Pacific/Apia', '2011-12-31T12:00', '2011-12-30T22:00Z'],
  ])('skips %s in %s, which becomes %s', (wall, zone, taken, iso) => {
    for (const wanted of ['first', 'second'] as const)
      expect(fromWall(wall, zone, wanted)).toEqual({ minutes: minute(iso), change: { type: 'skipped', taken } });
  });

  it.each([
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30Z', 60],
    ['2026-11-01T01:00', 'America/New_York', '2026-11-01T05:00Z', 60],
    ['2026-04-05T01:45', 'Australia/Lord_Howe', '2026-04-04T14:45Z', 30],
  ])('shows %s in %s twice', (wall, zone, iso, minutes) => {
    const change = { type: 'twice', minutes };
    expect(fromWall(wall, zone, 'first')).toEqual({ minutes: minute(iso), change });
    expect(fromWall(wall, zone, 'second')).toEqual({ minutes: minute(iso) + minutes, change });
  });

  it.each(['2026-03-29T01:59', '2026-03-29T03:00', '2026-10-25T01:59', '2026-10-25T03:00'])(
    'shows %s once in Berlin, beside the hour of change',
    (wall) => {
      expect(fromWall(wall, 'Europe/Berlin', 'first')?.change).toEqual({ type: 'none' });
    },
  );

  it('gives every moment back that it shows', () => {
    const moments = fc.integer({ min: FIRST_MINUTE, max: LAST_MINUTE });
    fc.assert(
      fc.property(moments, fc.constantFrom(...zones), (at, zone) => {
        const wall = toWall(at, zone);
        const both = (['first', 'second'] as const).map((wanted) => fromWall(wall, zone, wanted)?.minutes);
        expect(both).toContain(at);
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives them back around every change of a year, minute by minute', () => {
    for (const [zone, day] of [
      ['Europe/Berlin', '2026-03-29'],
      ['Europe/Berlin', '2026-10-25'],
      ['Australia/Lord_Howe', '2026-04-04'],
    ] as const)
      for (let at = minute(`${day}T00:00Z`); at < minute(`${day}T00:00Z`) + 24 * 60; at += 5) {
        const wall = toWall(at, zone);
        const found = (['first', 'second'] as const).map((wanted) => fromWall(wall, zone, wanted));
        expect(found.map((one) => one?.minutes)).toContain(at);
        expect(found[0]?.change.type).not.toBe('skipped');
      }
  });

  it.each(['', '?', '2026-02-30T10:00', '2026-13-01T10:00', '2026-11-30T24:00', '0026-11-30T10:00', '2026-11-30', 'x'])(
    'is asked for no time by "%s"',
    (wall) => {
      expect(fromWall(wall, 'Europe/Berlin', 'first')).toBeNull();
    },
  );

  it('knows the zones that it knows', () => {
    expect(zones.filter((zone) => !isZone(zone))).toEqual([]);
    expect(isZone('Mars/Olympus_Mons')).toBe(false);
  });
});
