import { readLine, tidyLine } from '../codes/one-line.ts';
import { type Digit, pack, toBytes, toNumber, unpack } from '../codes/pack.ts';
import type { Assignment } from './assignment.ts';
import { MAX_TASK_BYTES, MAX_TASKS, readTasks, type SealedTask, writeTasks } from './task-bytes.ts';

/** Longest title, and longest word on where it comes from, in characters. */
export const MAX_LINE = 80;
/** The times that can be written, in minutes since 1970: from the beginning of 2000 to the end of 2199. */
export const FIRST_MINUTE = Date.UTC(2000, 0) / 60_000;
export const LAST_MINUTE = Date.UTC(2200, 0) / 60_000 - 1;
const MAX_ZONE = 40;
const FIRST_YEAR = 2000;

const counted = ['first', 'best', 'last'] as const;
const orders = ['given', 'shuffled'] as const;

/** An assignment as a code has it. */
export type Payload = Omit<Assignment, 'tasks'> & { tasks: SealedTask[] };

const BIT32 = 2 ** 32;
const MINUTES = LAST_MINUTE - FIRST_MINUTE + 2;
const LINE_BYTES = 4 * MAX_LINE + 1;
/**
 * Id, year and number of the edition, both times, tries, counted try, order, seed, share, open answers; then how many
 * bytes the zone has, how many tasks there are, and how many bytes title and sender have. The last four make the length
 * of the whole known, so that nothing can be put in or left out at the end.
 */
const headSizes = [
  ...[BIT32, 256, 4096, MINUTES, MINUTES, 10, counted.length, orders.length, BIT32, 101, 2],
  ...[MAX_ZONE + 1, MAX_TASKS + 1, LINE_BYTES, LINE_BYTES],
];
const bytesFor = (sizes: readonly number[]): number => {
  const values = sizes.reduce((product, size) => product * BigInt(size), 1n);
  return Math.ceil((values - 1n).toString(2).length / 8);
};
/** Bytes of the head; no payload is shorter. */
export const HEAD = bytesFor(headSizes);

/** Most bytes of a payload: as much of tasks as there may be, both lines full of characters of four bytes. */
export const MAX_PAYLOAD_BYTES = HEAD + MAX_TASK_BYTES + MAX_ZONE + 2 * 4 * MAX_LINE;

/** Whether a text has the form of a name of the time zone database. Whether there is such a zone is for others. */
export const isZoneName = (zone: string): boolean =>
  zone.length <= MAX_ZONE && /^[A-Za-z][\w+-]*(\/[\w+-]+)*$/.test(zone);

/** A time as a digit, 0 for none. */
function toMinute(time: number | null): number {
  if (time === null) return 0;
  if (time < FIRST_MINUTE) throw new Error(`${time} is a time before the year 2000.`);
  return time - FIRST_MINUTE + 1;
}
const fromMinute = (digit: number): number | null => (digit === 0 ? null : digit + FIRST_MINUTE - 1);

function readEdition(edition: string): [year: number, number: number] {
  const [, year, number] = /^(\d{4})\.(0|[1-9]\d*)$/.exec(edition) ?? [];
  if (!year || !number) throw new Error(`"${edition}" is no edition.`);
  return [Number(year) - FIRST_YEAR, Number(number)];
}

/** Writes an assignment as bytes, the same one always as the same bytes. Throws for what no assignment can be. */
export function writePayload(payload: Payload): Uint8Array {
  const { id, edition, tasks, opensAt, dueAt, zone, tries, counts, order, seed, done, openAnswers } = payload;
  if (!/^[0-9a-f]{8}$/.test(id)) throw new Error(`"${id}" is not eight hexadecimal digits.`);
  if (!isZoneName(zone)) throw new Error(`"${zone}" is not the name of a time zone.`);
  if (tasks.length === 0) throw new Error('An assignment has a task.');
  if (done.type === 'share' && done.percent === 0) throw new Error('A share begins at 1 percent.');
  const encoder = new TextEncoder();
  const [title, from] = [payload.title, payload.from].map((line) => encoder.encode(tidyLine(line, MAX_LINE)));
  const lengths = [zone.length, tasks.length, title?.length ?? 0, from?.length ?? 0];
  const digits = [
    ...[Number.parseInt(id, 16), ...readEdition(edition), toMinute(opensAt), toMinute(dueAt), tries],
    ...[counted.indexOf(counts), orders.indexOf(order), seed, done.type === 'share' ? done.percent : 0],
    ...[openAnswers ? 1 : 0, ...lengths],
  ];
  const head = pack(digits.map((digit, place): Digit => [digit, headSizes[place] ?? 0]));
  return Uint8Array.from([
    ...toBytes(head, HEAD),
    ...writeTasks(tasks),
    ...encoder.encode(zone),
    ...(title ?? []),
    ...(from ?? []),
  ]);
}

/** Cuts bytes from the front, so many at a time, and knows whether all of them and no more were asked for. */
function makeCutter(bytes: Uint8Array) {
  let place = 0;
  const cut = (length: number): Uint8Array => {
    place += length;
    return bytes.slice(place - length, place);
  };
  return { cut, isOver: () => place === bytes.length };
}

/** Reads what `writePayload` wrote; null for anything else. There is one row of bytes for each assignment. */
export function readPayload(bytes: Uint8Array): Payload | null {
  const { cut, isOver } = makeCutter(bytes);
  const digits = unpack(toNumber(cut(HEAD)), headSizes);
  if (!digits || bytes.length < HEAD) return null;
  const [id = 0, year = 0, number = 0, opens = 0, due = 0, tries = 0, counts = 0, order = 0, seed = 0] = digits;
  const [percent = 0, openAnswers = 0, zoneLength = 0, taskCount = 0, titleLength = 0, fromLength = 0] =
    digits.slice(9);
  const tasks = readTasks(cut, taskCount);
  if (!tasks || tasks.length === 0) return null;
  const [zone, title, from] = [zoneLength, titleLength, fromLength].map((line) => readLine(cut(line), MAX_LINE));
  if (!isOver() || zone == null || !isZoneName(zone) || title == null || from == null) return null;
  return {
    id: id.toString(16).padStart(8, '0'),
    edition: `${FIRST_YEAR + year}.${number}`,
    title,
    from,
    tasks,
    opensAt: fromMinute(opens),
    dueAt: fromMinute(due),
    zone,
    tries,
    counts: counted[counts] ?? 'first',
    order: orders[order] ?? 'given',
    seed,
    done: percent === 0 ? { type: 'answered' } : { type: 'share', percent },
    openAnswers: openAnswers === 1,
  };
}
