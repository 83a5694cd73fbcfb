/** Why a text is no saved session. The words for each are in `src/strings/codes.ts`. */
export type FileReason =
  | { type: 'empty' }
  /** More characters than are read, which is `limit`. */
  | { type: 'too-long'; limit: number }
  /** No JSON, so not saved by this course. */
  | { type: 'not-json' }
  /** It begins as a saved session does and does not end. */
  | { type: 'cut-off' }
  /** The copy of a learner's record. */
  | { type: 'record' }
  /** JSON of something else. */
  | { type: 'other-format' }
  | { type: 'newer-version' }
  /** What stands under `field`, such as "session.label" or "codes", is missing or cannot be. */
  | { type: 'damaged'; field: string };
