import type { CourseEvent, NewEvent } from '../domain/record/event.ts';

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
