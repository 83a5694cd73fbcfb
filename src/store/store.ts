import type { CourseEvent, NewEvent } from '../domain/record/event.ts';
import type { Profile } from './present-profile.ts';

/*
 * WHOSE RECORD
 *
 * One browser may serve several people. Each has a database of their own, named in `openRecord`, so that nothing of one
 * can come into another's by a mistake in a query. A page stays with the person it was opened for: once another tab has
 * switched to another, it keeps nothing more until it is loaded again.
 *
 * WHICH CONTENT EDITS HURT LEARNERS
 *
 * The record holds ids and nothing else of the content, so most edits are free. Before you publish one, look here.
 *
 * Harmless: rewording a stem, an option or feedback without changing what is right; reordering options, questions,
 * lessons or modules; retitling; changing a lesson's address (the record knows its id); adding a lesson.
 *
 * Costs the learner something, honestly shown:
 * - Changing which answer is right. Raise the question's `rev`: old answers stay and are shown as "answered an earlier
 *   version", no longer count as right, and the question comes back in practice at once. Forget to raise it and a wrong answer keeps being shown as right.
 * - Adding a question to a quiz: a finished lesson becomes half done, which is true.
 * - Removing a question: its answers stay in the record and leave the counts; a lesson may become done without a click.
 * - Moving a question to another lesson: its answers go with it on the progress page; the dots in menus, which count
 *   answers by the lesson they were given in, catch up when it is answered again.
 * - Removing an option that was chosen: the answer keeps its mark, but what was chosen can no longer be named.
 * - Giving an option or a task another misconception, or a question another objective: the progress page reads the old
 *   answers in the new way.
 *
 * Never do these:
 * - Rename the id of a lesson, question, option, item, group or point: everything done under the old id is orphaned.
 * - Rename the id of a field of the treaty in `domain/treaty.ts`: what was written in it is kept and never shown again.
 * - Use an old id for something new: the old answers are shown as answers to the new thing.
 * - Change the course's id in `course.yml` or `COURSE` in `open-store.ts`: everyone begins again with an empty record.
 * - Change how databases, names of people or the key of the present one are named (`openRecord`, `present-profile.ts`):
 *   everyone's record is still there, and nobody finds it.
 * - Change the form of an event without raising its `v` and writing the step that brings old rows up to it
 *   (`domain/record/upgrade.ts`), or tighten `parseEvent` so that it refuses what an earlier release wrote: those rows
 *   go to quarantine, kept but of no use to the learner.
 *
 * What each edit does is held by test/component/edits.test.tsx, what released versions wrote by test/fixtures/records/,
 * and that a broken rule is noticed by test/breakages/.
 */

/** Whether what the learner does outlives the page: kept in the browser, in this tab only, or not at all. */
export type Keeping = 'kept' | 'this-tab' | 'not-kept';

/** A row that could not be read as an event, kept as it was found. */
export interface Quarantined {
  /** The key under which it is stored. */
  key: string;
  /** What is stored, untouched. */
  row: unknown;
  /** Why it could not be read, or "newer" when a later version of the course wrote it. */
  reason: string;
}

/** The learner's record. The only way to the browser's storage. */
export interface RecordStore {
  readonly keeping: Keeping;
  /** Whose record this is, for as long as the page is there. */
  readonly profile: Profile;
  /** Adds one event and resolves with it once it is kept. Rejects, and keeps nothing, when it cannot be. */
  append(event: NewEvent): Promise<CourseEvent>;
  /** Adds the events that are not there yet, all or none; resolves with how many were new. */
  merge(events: readonly unknown[]): Promise<number>;
  /** Every event that can be read, in order of time, then id. */
  events(): Promise<CourseEvent[]>;
  /** Every row that cannot be read, untouched. */
  quarantine(): Promise<Quarantined[]>;
  /** Removes everything, unreadable rows too. Only ever at the learner's own request. */
  erase(): Promise<void>;
  /** Calls back after each change, in this tab or another. Returns a function that stops it. */
  subscribe(changed: () => void): () => void;
}
