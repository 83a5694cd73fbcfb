/** After a field is left, this long may pass before it is kept: who goes on to the next one makes one entry of both. */
const QUIET = 5_000;
/** Longest that a change waits, also while the reader stays in the field. */
const LONGEST = 30_000;

/** When to save, so that nothing is lost and an hour of writing is tens of entries and not hundreds. */
export interface SaveTimes {
  /** Something was typed. */
  changed(): void;
  /** A field was left after a change. */
  left(): void;
  /** The form or the page is left: save at once. */
  now(): void;
  /** Forgets what was waiting. */
  stop(): void;
}

/** Decides the times. @param save saves what has changed, and does nothing when nothing has */
export function timeSaves(save: () => void): SaveTimes {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let longest: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(quiet);
    clearTimeout(longest);
    quiet = longest = undefined;
  };
  const now = () => {
    stop();
    save();
  };
  return {
    changed() {
      longest ??= setTimeout(now, LONGEST);
    },
    left() {
      clearTimeout(quiet);
      quiet = setTimeout(now, QUIET);
    },
    now,
    stop,
  };
}
