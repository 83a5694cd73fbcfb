import type { Task } from './assignment.ts';
import type { Catalogue } from './catalogue.ts';

/** FNV-1a with 32 bits, of a text in ASCII (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return hash >>> 0;
}

/** How many values the hash of a name has. */
export const HASHES = 2 ** 24;

/** 24 bits of a name: FNV-1a, its upper eight bits folded into the lower ones, as its authors advise. */
export function hashName(name: string): number {
  const hash = fnv1a(name);
  return (hash >>> 24) ^ (hash & (HASHES - 1));
}

/** What a task asks by its kind and id, such as "lesson:the-cost"; null where a task names nothing of the course. */
export function nameTask(task: Task): string | null {
  switch (task.type) {
    case 'lesson':
    case 'quiz':
      return `lesson:${task.lesson}`;
    case 'drawn':
      return task.module ? `module:${task.module}` : null;
    case 'case':
      return `case:${task.case}`;
    case 'explorable':
      return `explorable:${task.explorable}`;
    default:
      return null;
  }
}

/** The names of everything in the catalogue that a task can ask. */
export function listNames({ modules, cases, explorables }: Catalogue): string[] {
  return [
    ...modules.flatMap(({ id, lessons }) => [`module:${id}`, ...lessons.map((lesson) => `lesson:${lesson.id}`)]),
    ...cases.map(({ id }) => `case:${id}`),
    ...explorables.map(({ id }) => `explorable:${id}`),
  ];
}
