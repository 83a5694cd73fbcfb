import type { ClassList } from '../../domain/class/class-state.ts';
import type { CsvReason } from '../../domain/grades/csv-reason.ts';
import { readRoster } from '../../domain/grades/roster.ts';
import type { RosterReason } from '../../domain/grades/student.ts';
import type { Result } from '../../domain/result.ts';
import { decodeText, readCsv } from './csv.ts';

/** Reads a list of students from the text of a CSV file, or from what was pasted. */
export function readList(text: string): Result<ClassList, RosterReason | CsvReason> {
  const rows = readCsv(text);
  if (!rows.ok) return rows;
  const roster = readRoster(rows.value);
  return roster.ok ? { ok: true, value: { students: roster.value.students, roster: roster.value } } : roster;
}

/** Reads a list of students from a file. Never throws. */
export async function readListFile(file: File): Promise<Result<ClassList, RosterReason | CsvReason>> {
  try {
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    return text.ok ? readList(text.value) : text;
  } catch {
    return { ok: false, reason: { type: 'not-text' } };
  }
}
