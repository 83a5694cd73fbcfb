import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { CourseEvent } from '../../../src/domain/record/event.ts';
import { openMemory } from '../../../src/store/memory.ts';
import { buildRecordStore } from '../../../src/store/record-store.ts';
import { anyRecord } from '../../support/any-event.ts';
import { answered, happened } from '../../support/events.ts';
import { describeFold } from '../../support/golden.ts';

const zone = process.env.TZ;
afterEach(() => {
  // Assigning undefined would set the zone called "undefined".
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

/** What a record amounts to after its events have come in these portions. */
async function fold(...portions: readonly (readonly CourseEvent[])[]): Promise<unknown> {
  const store = buildRecordStore(openMemory(), 'kept', { id: () => '', now: () => '' });
  for (const portion of portions) await store.merge(portion);
  return describeFold(await store.events());
}
const answerAt = (at: string, id: string, outcome: 'right' | 'wrong'): CourseEvent => ({
  ...happened(answered({ question: 'which-complaints', lesson: 'the-complaints', outcome }), id),
  at,
});

/** Any record whose clock was set wrong now and then, by hours or by decades. */
const wrongClock = anyRecord.chain((events) =>
  fc
    .array(fc.date({ min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), {
      minLength: events.length,
      maxLength: events.length,
    })
    .map((dates) => events.map((event, n) => (n % 2 ? { ...event, at: dates[n]?.toISOString() ?? event.at } : event))),
);

describe('a clock that was put back or forward', () => {
  it('changes nothing in how events of whatever times add up, in whatever order they come', async () => {
    await fc.assert(
      fc.asyncProperty(
        wrongClock.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }), fc.nat(20)),
        ),
        async ([events, shuffled, cut]) => {
          expect(await fold(shuffled.slice(0, cut), shuffled.slice(cut))).toEqual(await fold(events));
        },
      ),
    );
  });

  it('loses no answer: all are counted, and the one with the latest time is shown', async () => {
    const ahead = answerAt('2031-01-01T00:00:00.000Z', 'a', 'wrong');
    const put = answerAt('2026-11-22T08:00:00.000Z', 'b', 'right');
    for (const portions of [[[ahead], [put]], [[put], [ahead]], [[ahead, put]]])
      expect(await fold(...portions)).toMatchObject({
        totals: { events: 2, answered: 1 },
        answers: { 'which-complaints': { outcome: 'wrong' } },
      });
  });

  it('keeps order through the hour that comes twice in autumn and the one that is left out in spring', async () => {
    // In Berlin it is 02:30 at both of the first, and no clock there ever shows 02:30 between the others.
    const times = [
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T01:30:00.000Z',
      '2027-03-28T00:59:00.000Z',
      '2027-03-28T01:01:00.000Z',
    ];
    process.env.TZ = 'Europe/Berlin';
    expect(times.slice(0, 2).map((time) => new Date(time).getHours())).toEqual([2, 2]);
    for (const [n, time] of times.slice(1).entries()) {
      const earlier = answerAt(times[n] ?? '', 'z', 'wrong');
      expect(await fold([answerAt(time, 'a', 'right'), earlier])).toMatchObject({
        answers: { 'which-complaints': { outcome: 'right' } },
      });
    }
  });
});

describe('the place where the learner is', () => {
  it('does not change what a record amounts to', async () => {
    const [events] = fc.sample(
      wrongClock.filter((some) => some.length > 5),
      { numRuns: 1, seed: 1 },
    );
    const told = new Set<string>();
    const hours = new Set<number>();
    for (const place of ['UTC', 'Pacific/Kiritimati', 'America/St_Johns', 'Europe/Berlin', 'Pacific/Chatham']) {
      process.env.TZ = place;
      hours.add(new Date(0).getHours());
      told.add(JSON.stringify(await fold(events ?? [])));
    }
    expect(hours.size).toBe(5);
    expect(told.size).toBe(1);
  });

  it('reaches no fold except as an argument', () => {
    const local =
      /\.(get|set)(Date|Day|FullYear|Hours|Minutes|Month|TimezoneOffset)\(|\.toLocale\w*\(|\.toDateString\(|DateTimeFormat\(\)/;
    const files = globSync('src/domain/**/*.ts');
    expect(files.length).toBeGreaterThan(40);
    expect(files.filter((file) => local.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
