import type { CodeReason } from '../codes/code-reason.ts';

/** Something else of this course, or of a student's computer, that is easily handed in instead of a receipt's file. */
export type OtherThing = 'record' | 'team' | 'seat' | 'invite' | 'assign' | 'receipt-code' | 'archive' | 'pdf';

/** Why a text is no receipt. The words for each are in `src/strings/receipts.ts`. */
export type ReceiptReason =
  | { type: 'empty' }
  /** More characters than are read, which is `limit`. */
  | { type: 'too-long'; limit: number }
  /** No JSON, so not a file that this course wrote. */
  | { type: 'not-json' }
  /** It begins as a receipt's file does and does not end. */
  | { type: 'cut-off' }
  | { type: 'other-thing'; thing: OtherThing }
  /** JSON of something else. */
  | { type: 'other-format' }
  | { type: 'newer-version' }
  /** What stands under `field`, such as "rows[3].first.at", is missing or cannot be. */
  | { type: 'damaged'; field: string }
  /** The short code cannot be read. */
  | { type: 'code'; reason: CodeReason }
  /** A sound short code, but for an assignment that was not given: its id is `id`. */
  | { type: 'other-assignment'; id: string };
