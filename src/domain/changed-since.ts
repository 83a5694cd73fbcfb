/** How the questions of two editions differ, each list in the order in which it was given. */
export interface ChangedSince {
  /** Ids whose version is another now. */
  changed: string[];
  added: string[];
  gone: string[];
}

/**
 * Which questions are others than in an earlier edition.
 * @param before version of each question then, by its id
 * @param now version of each question now
 */
export function findChangedSince(
  before: Readonly<Record<string, number>>,
  now: Readonly<Record<string, number>>,
): ChangedSince {
  const ids = Object.keys(now);
  return {
    changed: ids.filter((id) => before[id] !== undefined && before[id] !== now[id]),
    added: ids.filter((id) => before[id] === undefined),
    gone: Object.keys(before).filter((id) => now[id] === undefined),
  };
}
