import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../../src/domain/assignment/assignment.ts';
import { decodeAssignment, encodeAssignment } from '../../../src/domain/assignment/assignment-code.ts';
import { hashName } from '../../../src/domain/assignment/name-task.ts';
import { FIRST_MINUTE, HEAD, LAST_MINUTE, MAX_PAYLOAD_BYTES } from '../../../src/domain/assignment/payload.ts';
import { lengthOfCode, open, seal } from '../../../src/domain/codes/armour.ts';
import { toBytes, toNumber } from '../../../src/domain/codes/pack.ts';
import { MAX_SETUP } from '../../../src/domain/explorables/setup-text.ts';
import { anyAssignment, makeAssignment, makeCatalogue } from '../../support/assignments.ts';

const catalogue = makeCatalogue();
const decode = (text: string) => decodeAssignment(catalogue, text);
const impossible = { ok: false, reason: { type: 'impossible' } };
const bytesOf = (code: string) => {
  const opened = open('assign', code, HEAD);
  if (!opened.ok) throw new Error(opened.reason.type);
  return [...opened.value];
};
const sealed = (bytes: number[]) => decode(seal('assign', Uint8Array.from(bytes)));

describe('the code of an assignment', () => {
  it('comes back as it was written, and is written again as it was', () => {
    fc.assert(
      fc.property(anyAssignment, (assignment) => {
        const code = encodeAssignment(assignment);
        const decoded = decode(code);
        expect(decoded).toEqual({ ok: true, value: { assignment, missing: 0 } });
        expect(decoded.ok && encodeAssignment(decoded.value.assignment)).toBe(code);
      }),
      { numRuns: 500 },
    );
  });

  it('stands in a link, in capitals, or broken by a mail', () => {
    const assignment = makeAssignment();
    const code = encodeAssignment(assignment);
    const texts = [
      `https://example.org/truce/assignment/#${code}`,
      code.toUpperCase(),
      `Dear all,\n> ${code.slice(0, 60)}\n> ${code.slice(60)}`,
      `“${code}”.`,
    ];
    for (const text of texts) expect(decode(text), text).toEqual({ ok: true, value: { assignment, missing: 0 } });
  });

  it('has fewer than 200 characters for six tasks, a title, a sender and both times', () => {
    const code = encodeAssignment(makeAssignment());
    expect(makeAssignment().tasks).toHaveLength(6);
    expect(code.length).toBeLessThan(180);
    const wordy = makeAssignment({ title: 'Week 3: why Sales and Marketing fight', from: 'MKT 210, Dr Okafor' });
    expect(encodeAssignment(wordy).length).toBeLessThan(200);
  });

  it('fits, however full it is', () => {
    const draws = Array.from({ length: 54 }, () => ({ type: 'drawn' as const, module: 'moving-up', count: 100 }));
    const setup = `1.${'x'.repeat(MAX_SETUP - 6)}.end`;
    const models = draws
      .slice(0, 6)
      .map(() => ({ type: 'explorable' as const, explorable: 'two-diaries' as const, setup }));
    const tasks = [...models, ...draws];
    const line = '👩'.repeat(80);
    const full = makeAssignment({ tasks, title: line, from: line, zone: `Etc/${'x'.repeat(36)}`, dueAt: LAST_MINUTE });
    const code = encodeAssignment(full);
    expect(code.length).toBe(lengthOfCode('assign', MAX_PAYLOAD_BYTES));
    // So that a receipt holds it.
    expect(code.length).toBeLessThanOrEqual(4_000);
    expect(decode(code)).toEqual({ ok: true, value: { assignment: full, missing: 0 } });
  });

  it('tidies title and sender', () => {
    const decoded = decode(encodeAssignment(makeAssignment({ title: ' a\n\u202eb\ud83d ', from: 'x'.repeat(99) })));
    expect(decoded.ok && decoded.value.assignment).toMatchObject({ title: 'a b', from: 'x'.repeat(80) });
  });
});

describe('an assignment that cannot be', () => {
  it.each<[string, Partial<Assignment>]>([
    ['an id', { id: 'A551611E' }],
    ['an edition', { edition: '2026' }],
    ['an edition', { edition: '2026.01' }],
    ['an edition', { edition: '1999.1' }],
    ['a task', { tasks: [] }],
    ['a task', { tasks: Array(61).fill({ type: 'treaty' }) }],
    ['a count', { tasks: [{ type: 'drawn', module: '', count: 0 }] }],
    ['a count', { tasks: [{ type: 'drawn', module: '', count: 101 }] }],
    ['a count', { tasks: [{ type: 'drawn', module: '', count: 1.5 }] }],
    ['a set-up', { tasks: [{ type: 'explorable', explorable: 'two-diaries', setup: '' }] }],
    ['a set-up', { tasks: [{ type: 'explorable', explorable: 'two-diaries', setup: '1.shared-4' }] }],
    ['a set-up', { tasks: [{ type: 'explorable', explorable: 'two-diaries', setup: '1.Shared-4.end' }] }],
    ['a set-up', { tasks: [{ type: 'explorable', explorable: 'two-diaries', setup: '1.müller.end' }] }],
    ['a set-up', { tasks: [{ type: 'explorable', explorable: 'two-diaries', setup: `1.${'x'.repeat(195)}.end` }] }],
    [
      'set-ups that are too long together',
      { tasks: Array(7).fill({ type: 'explorable', explorable: 'two-diaries', setup: `1.${'x'.repeat(194)}.end` }) },
    ],
    ['a time', { opensAt: FIRST_MINUTE - 1 }],
    ['a time', { dueAt: LAST_MINUTE + 1 }],
    ['a time', { dueAt: 29_000_000.5 }],
    ['a time', { dueAt: Number.NaN }],
    ['a zone', { zone: '' }],
    ['a zone', { zone: 'Europe/Köln' }],
    ['a zone', { zone: 'Europe/' }],
    ['a zone', { zone: `Europe/${'x'.repeat(34)}` }],
    ['tries', { tries: 10 }],
    ['a seed', { seed: 2 ** 32 }],
    ['a seed', { seed: -1 }],
    ['a share', { done: { type: 'share', percent: 0 } }],
    ['a share', { done: { type: 'share', percent: 101 } }],
  ])('is not written: %s, %j', (_, over) => {
    expect(() => encodeAssignment(makeAssignment(over))).toThrow();
  });

  it('is not read, though its checksum fits: every other byte that a payload might have', () => {
    const bytes = bytesOf(encodeAssignment(makeAssignment()));
    let read = 0;
    for (let place = 0; place < bytes.length; place++)
      for (let flip = 1; flip < 256; flip++) {
        const changed = bytes.with(place, (bytes[place] ?? 0) ^ flip);
        const decoded = sealed(changed);
        if (!decoded.ok) {
          expect(decoded).toEqual(impossible);
          continue;
        }
        read += 1;
        // What is read is written the same way again: nothing has two codes.
        const { assignment, missing } = decoded.value;
        if (missing === 0) expect(bytesOf(encodeAssignment(assignment))).toEqual(changed);
      }
    expect(read).toBeGreaterThan(100);
  });

  it('is not read with a byte more or less, at either end', () => {
    const bytes = bytesOf(encodeAssignment(makeAssignment()));
    for (const other of [[...bytes, 0], [...bytes, 65], bytes.slice(0, -1), [0, ...bytes], bytes.slice(1)])
      expect(sealed(other)).toEqual(impossible);
    expect(sealed(bytes.slice(0, HEAD))).toEqual(impossible);
    expect(sealed(Array(HEAD).fill(255))).toEqual(impossible);
  });

  it('is not read with a kind of task that holds more, with an id where none belongs, or with no task', () => {
    const bytes = bytesOf(encodeAssignment(makeAssignment({ tasks: [{ type: 'treaty' }] })));
    // The only task is 27 bits, right after the head: five bits that are zero, three of its kind, then its hash.
    expect(bytes[HEAD]).toBe(6);
    expect(sealed(bytes).ok).toBe(true);
    expect(sealed(bytes.with(HEAD, 7))).toEqual(impossible);
    expect(sealed(bytes.with(HEAD, 8 + 6))).toEqual(impossible);
    expect(sealed(bytes.with(HEAD + 3, 1))).toEqual(impossible);
    // The head is one number; below the count of tasks it has the lengths of both lines, each from 0 to 320.
    const head = toNumber(Uint8Array.from(bytes.slice(0, HEAD)));
    const fewer = [...toBytes(head - 321n * 321n, HEAD), ...bytes.slice(HEAD + 4)];
    expect(sealed(fewer)).toEqual(impossible);
    const more = [...toBytes(head + 321n * 321n, HEAD), ...[0b110000, 0, 0, 0b110, 0, 0, 0], ...bytes.slice(HEAD + 4)];
    expect(sealed(more)).toMatchObject({ value: { assignment: { tasks: [{ type: 'treaty' }, { type: 'treaty' }] } } });
  });
});

describe('a model', () => {
  const task = { type: 'explorable', explorable: 'budget-table', setup: '1.shared-40.end' } as const;
  const bytes = bytesOf(encodeAssignment(makeAssignment({ tasks: [task] })));
  // Behind the head and four bytes of kind and hash stand the length of the set-up and its text.
  const place = HEAD + 4;

  it('has its set-up behind the names of the tasks, its length before it', () => {
    expect(bytes[place]).toBe(task.setup.length);
    expect(String.fromCharCode(...bytes.slice(place + 1, place + 1 + task.setup.length))).toBe(task.setup);
    const other: Assignment['tasks'][number] = { type: 'drawn', module: '', count: 7 };
    const decoded = decode(encodeAssignment(makeAssignment({ tasks: [task, other, { ...task, setup: '1.end' }] })));
    expect(decoded.ok && decoded.value.assignment.tasks).toEqual([task, other, { ...task, setup: '1.end' }]);
  });

  it('is not read with a set-up that is longer or shorter than it says, or that is none', () => {
    for (const length of [0, 1, task.setup.length - 1, task.setup.length + 1, 201, 255])
      expect(sealed(bytes.with(place, length)), String(length)).toEqual(impossible);
    for (const letter of ['S', ' ', '#', '=', '\n', '\0', '\u00e4'])
      expect(sealed(bytes.with(place + 3, letter.charCodeAt(0))), letter).toEqual(impossible);
    expect(sealed(bytes.with(place + task.setup.length, 'x'.charCodeAt(0)))).toEqual(impossible);
    // Cut off within the set-up.
    expect(sealed(bytes.slice(0, place + 5))).toEqual(impossible);
  });

  it('is left out by an edition that does not have it', () => {
    const earlier = { ...makeCatalogue(), explorables: [] };
    const tasks: Assignment['tasks'] = [task, { type: 'treaty' }];
    const decoded = decodeAssignment(earlier, encodeAssignment(makeAssignment({ tasks })));
    expect(decoded).toMatchObject({ value: { assignment: { tasks: [{ type: 'treaty' }] }, missing: 1 } });
  });
});

describe('another edition', () => {
  const assignment = makeAssignment();
  const code = encodeAssignment(assignment);

  it('keeps what it has, counts what it lacks, and is never a reason to refuse', () => {
    const earlier = makeCatalogue();
    earlier.edition = '2025.1';
    for (const module of earlier.modules) module.lessons = module.lessons.filter(({ id }) => id !== 'the-cost');
    earlier.cases = [];
    expect(decodeAssignment(earlier, code)).toEqual({
      ok: true,
      value: {
        assignment: { ...assignment, tasks: assignment.tasks.filter((_, n) => n !== 2 && n !== 5) },
        missing: 2,
      },
    });
    const none = { ...earlier, modules: [] };
    expect(decodeAssignment(none, code)).toEqual({
      ok: true,
      value: { assignment: { ...assignment, tasks: [{ type: 'diagnostic' }] }, missing: 5 },
    });
  });

  it('does not take a lesson for a module or a case of the same name', () => {
    const named = makeCatalogue();
    const [lesson] = named.modules[0]?.lessons ?? [];
    const [only] = named.cases;
    if (!lesson || !only) throw new Error('The course is empty.');
    named.modules = [{ id: 'same', title: '', url: '', lessons: [{ ...lesson, id: 'same' }] }];
    named.cases = [{ ...only, id: 'same' }];
    const tasks: Assignment['tasks'] = [
      { type: 'case', case: 'same' },
      { type: 'drawn', module: 'same', count: 1 },
      { type: 'quiz', lesson: 'same' },
    ];
    const decoded = decodeAssignment(named, encodeAssignment(makeAssignment({ tasks })));
    expect(decoded.ok && decoded.value.assignment.tasks).toEqual(tasks);
  });
});

it('no two models have the same hash', () => {
  const ids = catalogue.explorables.map(({ id }) => id);
  expect(ids).toHaveLength(4);
  expect(new Set(ids.map((id) => hashName(`explorable:${id}`))).size).toBe(4);
});

it('no two published lessons, modules or cases have the same hash', () => {
  const published: Record<string, string[]> = JSON.parse(readFileSync('test/fixtures/published-ids.json', 'utf8'));
  for (const [kind, prefix] of Object.entries({ lessons: 'lesson', modules: 'module', cases: 'case' })) {
    const ids = published[kind] ?? [];
    expect(ids.length).toBeGreaterThan(4);
    const hashes = new Map(ids.map((id) => [hashName(`${prefix}:${id}`), id]));
    expect([...hashes.values()], 'An id that came later has to be another.').toEqual(ids);
  }
});

it('the edition that is published can be written', () => {
  const decoded = decode(encodeAssignment(makeAssignment({ edition: catalogue.edition })));
  expect(decoded.ok && decoded.value.assignment.edition).toBe(catalogue.edition);
});
