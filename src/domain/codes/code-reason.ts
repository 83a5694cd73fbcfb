/** Everything that a sealed code can be: a person's answers, the way to a seat, an assignment, a receipt for work. */
export const codeKinds = ['seat', 'invite', 'assign', 'receipt'] as const;
export type CodeKind = (typeof codeKinds)[number];

/** Why a text is not the code that was wanted. The words for each are in `src/strings/codes.ts`. */
export type CodeReason =
  | { type: 'empty' }
  /** More characters than are read, which is `limit`. */
  | { type: 'too-long'; limit: number }
  | { type: 'no-code' }
  /** A code, but of this kind. */
  | { type: 'other-kind'; kind: CodeKind }
  /** Its version letter comes after the one that is known here. */
  | { type: 'newer-version' }
  | { type: 'cut-off' }
  /** The first character that no code has at its place; `at` counts from 1, from the beginning of the code. */
  | { type: 'wrong-character'; at: number; character: string }
  /** The checksum does not fit. */
  | { type: 'changed' }
  /** Sound, but it answers another edition of the questions. */
  | { type: 'other-edition'; edition: number }
  /** The checksum fits, but what it holds was never written by this course. */
  | { type: 'impossible' };
