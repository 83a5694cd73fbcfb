import { toAddress } from '../../content-access/addresses.ts';
import type { Assignment } from '../../domain/assignment/assignment.ts';
import { decodeAssignment, encodeAssignment, type ReadAssignment } from '../../domain/assignment/assignment-code.ts';
import type { Catalogue } from '../../domain/assignment/catalogue.ts';
import { type Draft, toAssignment } from '../../domain/assignment/draft.ts';
import type { CodeReason } from '../../domain/codes/code-reason.ts';

/** A form in which nothing is picked yet: its settings stand in the code of an assignment that asks for the treaty. */
const NOTHING_PICKED = '#nothing-picked=';
const MODULE = '#module=';

/** What stands behind the # of this page's address. */
export type Address =
  | { type: 'none' }
  | { type: 'module'; id: string }
  | { type: 'form'; read: ReadAssignment }
  | { type: 'unreadable'; text: string; reason: CodeReason };

/** Reads what stands behind the #. A place on the page, such as the text to which one can skip, is none of ours. */
export function readAddress(hash: string, catalogue: Catalogue): Address {
  if (hash.length < 2) return { type: 'none' };
  if (hash.startsWith(MODULE)) return { type: 'module', id: hash.slice(MODULE.length) };
  const decoded = decodeAssignment(catalogue, hash);
  if (!decoded.ok)
    return document.getElementById(hash.slice(1))
      ? { type: 'none' }
      : { type: 'unreadable', text: hash.slice(1), reason: decoded.reason };
  if (!hash.startsWith(NOTHING_PICKED)) return { type: 'form', read: decoded.value };
  return { type: 'form', read: { assignment: { ...decoded.value.assignment, tasks: [] }, missing: 0 } };
}

/** What stands behind the # for a form as it is; null while it holds what no code can say, such as a year of two digits. */
export function writeAddress(draft: Draft): string | null {
  const assignment = toAssignment(draft);
  try {
    return assignment.tasks.length > 0
      ? `#${encodeAssignment(assignment)}`
      : NOTHING_PICKED + encodeAssignment({ ...assignment, tasks: [{ type: 'treaty' }] });
  } catch {
    return null;
  }
}

/** The full address of an assignment, at the place where this page stands. */
export function linkTo(assignment: Assignment): string {
  const address = new URL(toAddress('/assignment/'), location.href);
  address.hash = encodeAssignment(assignment);
  return address.href;
}
