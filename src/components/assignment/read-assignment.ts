import type { Assignment } from '../../domain/assignment/assignment.ts';
import { decodeAssignment } from '../../domain/assignment/assignment-code.ts';
import type { Catalogue } from '../../domain/assignment/catalogue.ts';
import type { CodeReason } from '../../domain/codes/code-reason.ts';
import { findPasted } from '../../domain/codes/pasted.ts';

/** An assignment as it is shown. */
export interface OpenAssignment {
  type: 'open';
  assignment: Assignment;
  /** How many of its tasks this edition does not have. */
  missing: number;
  /** The code alone, as it was made: what cannot be shown of it is in it all the same. */
  code: string;
}

/** What the address of the page holds after its "#", or what was pasted. */
export type Opened = { type: 'none' } | { type: 'bad'; reason: CodeReason } | OpenAssignment;

/** Reads an assignment from a code, a link or a whole mail. */
export function readAssignment(catalogue: Catalogue, text: string): Opened {
  const read = decodeAssignment(catalogue, text);
  if (!read.ok) return read.reason.type === 'empty' ? { type: 'none' } : { type: 'bad', reason: read.reason };
  const pasted = findPasted('assign', text);
  const candidates = 'candidates' in pasted ? pasted.candidates : [];
  const code = candidates.find((candidate) => decodeAssignment(catalogue, candidate).ok) ?? text;
  return { type: 'open', ...read.value, code: code.toLowerCase() };
}
