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

/** Has the browser download the record as a file, rows that cannot be read included. Returns the file's name. */
export function downloadCopy({ events, quarantined }: OpenRecord, edition: string, now: Date): string {
  const exportedAt = now.toISOString();
  const text = encodeCopy({ exportedAt, edition, events: [...events, ...quarantined.map(({ row }) => row)] });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = nameCopy(exportedAt);
  link.click();
  // Not at once: some browsers begin the download a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return link.download;
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
