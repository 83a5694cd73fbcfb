import { type Digit, pack, toBytes, toNumber, unpack } from '../codes/pack.ts';
import { isSetupText, MAX_SETUP } from '../explorables/setup-text.ts';
import { HASHES } from './name-task.ts';

export const MAX_TASKS = 60;
/** Most questions that one task draws. */
export const MAX_DRAWN = 100;
/** Most characters of the set-ups of all models together: as many as six of the longest have. */
const MAX_SETUPS = 6 * MAX_SETUP;

/** Kinds of task by their number in a code. With eight of them every number is taken. */
const kinds = [
  ...(['lesson', 'quiz', 'drawn', 'drawn-anywhere', 'case', 'diagnostic', 'treaty', 'explorable'] as const),
];
const KINDS = kinds.length;

/** A task as a code has it: what it asks is named by a hash, 0 where it names nothing. */
export interface SealedTask {
  kind: (typeof kinds)[number];
  hash: number;
  /** How many questions are drawn; 0 for a kind that draws none. */
  count: number;
  /** How a model is set, as it stands in a link; "" for every other kind. */
  setup: string;
}

const bytesOfNames = (tasks: number): number => Math.ceil((tasks * Math.log2(KINDS * HASHES)) / 8);

/** Most bytes of tasks: 60 of them, each with a byte of its own, and as much of set-ups as there may be. */
export const MAX_TASK_BYTES = bytesOfNames(MAX_TASKS) + MAX_TASKS + MAX_SETUPS;

const draws = (kind: SealedTask['kind']): boolean => kind.startsWith('drawn');
const namesNothing = (kind: SealedTask['kind']): boolean => ['drawn-anywhere', 'diagnostic', 'treaty'].includes(kind);

/** Whether the set-ups of an assignment's models are together short enough for its code. */
export const fitSetups = (setups: readonly string[]): boolean => setups.join('').length <= MAX_SETUPS;
const setupsOf = (tasks: readonly SealedTask[]): string[] => tasks.map(({ setup }) => setup);

/** Throws for a task that no assignment can have. */
function check({ kind, count, setup }: SealedTask): void {
  if (draws(kind) && !(Number.isInteger(count) && count >= 1 && count <= MAX_DRAWN))
    throw new Error(`${count} questions cannot be drawn.`);
  if (kind === 'explorable' && !isSetupText(setup)) throw new Error(`"${setup}" is not the set-up of a model.`);
}

/** What stands behind the names of all tasks: how many questions one draws, or the length of a set-up and its text. */
function writeDetail({ kind, count, setup }: SealedTask): number[] {
  if (draws(kind)) return [count];
  return kind === 'explorable' ? [setup.length, ...new TextEncoder().encode(setup)] : [];
}

/** Writes tasks as bytes: kind and name of each, then the details of those that have any. Throws for what cannot be. */
export function writeTasks(tasks: readonly SealedTask[]): number[] {
  tasks.forEach(check);
  if (!fitSetups(setupsOf(tasks))) throw new Error(`Set-ups have at most ${MAX_SETUPS} characters together.`);
  const named = tasks.flatMap(({ kind, hash }): Digit[] => [
    [kinds.indexOf(kind), KINDS],
    [hash, HASHES],
  ]);
  return [...toBytes(pack(named), bytesOfNames(tasks.length)), ...tasks.flatMap(writeDetail)];
}

/** Reads the detail of a task into it. Returns false for what cannot have been written. */
function readDetail(task: SealedTask, cut: (length: number) => Uint8Array): boolean {
  if (draws(task.kind)) {
    task.count = cut(1)[0] ?? 0;
    return task.count >= 1 && task.count <= MAX_DRAWN;
  }
  if (task.kind !== 'explorable') return true;
  const length = cut(1)[0] ?? 0;
  task.setup = String.fromCharCode(...cut(length));
  return task.setup.length === length && isSetupText(task.setup);
}

/**
 * Reads what `writeTasks` wrote; null for anything else.
 * @param cut gives the next bytes, fewer where there are no more
 * @param count how many tasks there are
 */
export function readTasks(cut: (length: number) => Uint8Array, count: number): SealedTask[] | null {
  const sizes = Array.from({ length: count }, () => [KINDS, HASHES]).flat();
  const digits = unpack(toNumber(cut(bytesOfNames(count))), sizes);
  if (!digits) return null;
  const tasks: SealedTask[] = [];
  for (let place = 0; place < digits.length; place += 2) {
    const kind = kinds[digits[place] ?? KINDS];
    const hash = digits[place + 1] ?? 0;
    if (!kind || (namesNothing(kind) && hash !== 0)) return null;
    tasks.push({ kind, hash, count: 0, setup: '' });
  }
  return tasks.every((task) => readDetail(task, cut)) && fitSetups(setupsOf(tasks)) ? tasks : null;
}
