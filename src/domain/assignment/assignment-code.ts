import { open, seal } from '../codes/armour.ts';
import type { CodeReason } from '../codes/code-reason.ts';
import { isExplorableId } from '../explorables/explorables.ts';
import type { Result } from '../result.ts';
import type { Assignment, Task } from './assignment.ts';
import type { Catalogue } from './catalogue.ts';
import { hashName, listNames, nameTask } from './name-task.ts';
import { HEAD, readPayload, writePayload } from './payload.ts';
import type { SealedTask } from './task-bytes.ts';

/** An assignment as this edition of the course can show it. */
export interface ReadAssignment {
  assignment: Assignment;
  /** How many of its tasks ask for what this edition does not have; they are left out. */
  missing: number;
}

function sealTask(task: Task): SealedTask {
  const name = nameTask(task);
  const kind = task.type === 'drawn' && !name ? 'drawn-anywhere' : task.type;
  return {
    kind,
    hash: name ? hashName(name) : 0,
    count: task.type === 'drawn' ? task.count : 0,
    setup: task.type === 'explorable' ? task.setup : '',
  };
}

/** What a sealed task asks, or null when nothing here has its name. @param names by their hashes */
function openTask({ kind, hash, count, setup }: SealedTask, names: ReadonlyMap<string, string>): Task | null {
  const find = (type: 'lesson' | 'module' | 'case' | 'explorable') => names.get(`${type}:${hash}`);
  switch (kind) {
    case 'lesson':
    case 'quiz': {
      const lesson = find('lesson');
      return lesson ? { type: kind, lesson } : null;
    }
    case 'drawn': {
      const module = find('module');
      return module ? { type: 'drawn', module, count } : null;
    }
    case 'case': {
      const id = find('case');
      return id ? { type: 'case', case: id } : null;
    }
    case 'explorable': {
      const id = find('explorable') ?? '';
      return isExplorableId(id) ? { type: 'explorable', explorable: id, setup } : null;
    }
    case 'drawn-anywhere':
      return { type: 'drawn', module: '', count };
    default:
      return { type: kind };
  }
}

/** Type and hash, such as "lesson:1234567", to the id. */
function indexNames(catalogue: Catalogue): Map<string, string> {
  return new Map(
    listNames(catalogue).map((name) => {
      const [type = '', id = ''] = name.split(':');
      return [`${type}:${hashName(name)}`, id];
    }),
  );
}

/**
 * Writes an assignment as a code that begins with "assign-a1": what stands after "#" in its link. The same assignment has
 * always the same code. Titles are tidied. Throws for what no assignment can be, such as a time before 2000.
 */
export function encodeAssignment(assignment: Assignment): string {
  return seal('assign', writePayload({ ...assignment, tasks: assignment.tasks.map(sealTask) }));
}

/**
 * Reads an assignment from any text that holds its code, such as a whole link, or says why there is none. Never throws;
 * linear in the length, of which there is a limit. Any edition can be read: what this one does not have is left out and
 * counted, because half of an assignment is more use than none.
 */
export function decodeAssignment(catalogue: Catalogue, text: string): Result<ReadAssignment, CodeReason> {
  const opened = open('assign', text, HEAD);
  if (!opened.ok) return opened;
  const payload = readPayload(opened.value);
  if (!payload) return { ok: false, reason: { type: 'impossible' } };
  const names = indexNames(catalogue);
  const tasks = payload.tasks.flatMap((task) => openTask(task, names) ?? []);
  return {
    ok: true,
    value: { assignment: { ...payload, tasks }, missing: payload.tasks.length - tasks.length },
  };
}
