import type { Assignment } from '../assignment/assignment.ts';
import { decodeAssignment } from '../assignment/assignment-code.ts';
import type { Catalogue } from '../assignment/catalogue.ts';
import type { Paper, Papers } from './paper.ts';

/** An assignment of which there are receipts, or whose link was pasted. */
export interface FoundAssignment {
  assignment: Assignment;
  code: string;
  /** How many of its tasks this edition of the course does not have. */
  missing: number;
  /** Its receipts, and how many of them were made with another version of its link. */
  papers: Paper[];
  otherVersions: number;
}

/** The code that most have; of those that as many have, the first by alphabet. */
function findCommon(codes: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}

/**
 * What the receipts are for, the assignment with most receipts first. An assignment that was edited keeps its id: the
 * version whose link was pasted is the one to go by, else the one that most receipts' files have; a short code has no say in
 * it, since it was read by a version that came from elsewhere.
 */
export function listAssignments({ papers, links }: Papers, catalogue: Catalogue): FoundAssignment[] {
  const ids = new Set([...papers.map(({ assignment }) => assignment), ...links.keys()]);
  return [...ids]
    .flatMap((id) => {
      const own = papers.filter(({ assignment }) => assignment === id);
      const codes = own.map(({ read }) => read.receipt.assignment);
      const files = own.filter(({ read }) => read.from === 'file').map(({ read }) => read.receipt.assignment);
      const code = links.get(id) ?? findCommon(files) ?? findCommon(codes) ?? '';
      const read = decodeAssignment(catalogue, code);
      if (!read.ok) return [];
      const otherVersions = codes.filter((one) => one !== code).length;
      return [{ ...read.value, code, papers: own, otherVersions }];
    })
    .sort((one, other) => other.papers.length - one.papers.length || (one.code < other.code ? -1 : 1));
}

/** Tasks as texts to compare: of equal ones each says which of them it is. */
function tellTasks({ tasks }: Assignment): string[] {
  const counts = new Map<string, number>();
  return tasks.map((task) => {
    const text = JSON.stringify(task);
    const count = counts.get(text) ?? 0;
    counts.set(text, count + 1);
    return `${count} ${text}`;
  });
}

/** A receipt with its tasks in the places that they have in this version of the assignment; others are left out. */
export function fitTasks(paper: Paper, { assignment, code }: FoundAssignment, catalogue: Catalogue): Paper {
  const { read } = paper;
  if (read.receipt.assignment === code) return paper;
  const own = decodeAssignment(catalogue, read.receipt.assignment);
  if (!own.ok) return paper;
  const [wanted, had] = [tellTasks(assignment), tellTasks(own.value.assignment)];
  const tasks = read.receipt.tasks.flatMap(({ task, doneAt }) => {
    const place = wanted.indexOf(had[task] ?? '');
    return place < 0 ? [] : [{ task: place, doneAt }];
  });
  const once = [...new Map(tasks.map((one) => [one.task, one])).values()];
  return { ...paper, read: { ...read, receipt: { ...read.receipt, tasks: once } } };
}
