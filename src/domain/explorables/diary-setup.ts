import { LAST_WEEK, QUARTER } from './diaries.ts';
import type { EntryId } from './diary-events.ts';
import { type Pair, pairIds } from './diary-pairs.ts';
import type { Fields, Setup } from './setup.ts';
import { readSetup } from './setup-text.ts';

const place = { kind: 'choice', values: ['none', 'dana', 'ravi'], usual: 'none' } as const;

/** What can be set about the two diaries. */
export const diaryFields = {
  stage: { kind: 'choice', values: ['predict', 'shown'], usual: 'predict' },
  jobs: { kind: 'choice', values: pairIds, usual: 'trays' },
  week: { kind: 'whole', from: 0, to: LAST_WEEK, usual: QUARTER },
  /** Whether the entries' places have been compared with the diaries. */
  compared: { kind: 'choice', values: ['no', 'yes'], usual: 'no' },
  tuesday: place,
  lost: place,
  show: place,
  lid: place,
  mailing: place,
  quarter: place,
} as const satisfies Fields & Record<EntryId, Fields[string]>;

export type DiarySetup = Setup<typeof diaryFields>;

/** The pair that a kept set-up shows; undefined where it cannot be read. */
export function findPair(text: string): Pair | undefined {
  const read = readSetup(diaryFields, text);
  return read.ok ? read.value.jobs : undefined;
}
