import { isWhole } from '../../domain/record/check-copy.ts';
import {
  type CopyFault,
  decodeCopy,
  encodeCopy,
  MAX_COPY,
  nameCopy,
  type SavedCopy,
} from '../../domain/record/saved-copy.ts';
import type { Result } from '../../domain/result.ts';
import type { OpenRecord } from './use-record.ts';

/** A copy that the browser has taken: the name of the file, and how many entries it holds. */
export interface HandedCopy {
  file: string;
  entries: number;
}

/** Every row of a record, those that cannot be read included, as a copy holds them. */
export const listRows = ({ events, quarantined }: OpenRecord): unknown[] => [
  ...events,
  ...quarantined.map(({ row }) => row),
];

/**
 * Writes a copy of the record, reads it back, compares it with every row, and only then has the browser download it.
 * Fails with `unverified` when what was read back is not what was written, and with `refused` when the browser throws.
 */
export async function saveCopy(
  record: OpenRecord,
  edition: string,
  now: Date,
): Promise<Result<HandedCopy, 'unverified' | 'refused'>> {
  const rows = listRows(record);
  const exportedAt = now.toISOString();
  const file = nameCopy(exportedAt);
  try {
    const blob = new Blob([encodeCopy({ exportedAt, edition, events: rows })], { type: 'application/json' });
    if (!isWhole(await blob.text(), rows)) return { ok: false, reason: 'unverified' };
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = file;
    link.click();
    // Not at once: some browsers begin the download a moment later.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  } catch {
    return { ok: false, reason: 'refused' };
  }
  return { ok: true, value: { file, entries: rows.length } };
}

/** Reads a file that the learner chose. A file too big to be a copy is not even opened. */
export async function readCopy(file: File): Promise<Result<SavedCopy, CopyFault | 'unread'>> {
  if (file.size > MAX_COPY) return { ok: false, reason: 'too-big' };
  try {
    return decodeCopy(await file.text());
  } catch {
    return { ok: false, reason: 'unread' };
  }
}
