import type { FileReason } from '../../../domain/team/file-reason.ts';
import type { LeftOut } from '../../../domain/team/gather.ts';
import type { Taken } from '../../../domain/team/take-codes.ts';
import { listSessions } from '../../../store/team-sessions.ts';
import { roomWords as words } from '../../../strings/team-room.ts';
import { nameSession } from '../say-date.ts';
import type { FileFault } from './read-files.ts';

/** Something that was left out: a code, or a whole file. */
export type Left =
  | { code: string; why: LeftOut['why']; session?: string }
  | { file: string; why: FileFault | 'nothing' | FileReason };

/** What came of the last thing that was done. */
export interface Report {
  /** Sentences, which screen readers read out. */
  told: string;
  left: readonly Left[];
}

export const nothingTold: Report = { told: '', left: [] };

/** What became of codes; a code of another session with what this browser calls it, where it knows it. */
export function reportTaken({ added, tooMany, leftOut }: Taken, files: readonly Left[], before = ''): Report {
  const known = new Map(listSessions().map((session) => [session.id, nameSession(session)]));
  const codes = leftOut.map(({ code, why }): Left => {
    const session = why.type === 'other-session' ? known.get(why.session) : undefined;
    return session === undefined ? { code, why } : { code, why, session };
  });
  const { collect } = words;
  const told = [
    before,
    added.sales + added.marketing > 0 ? collect.added(added.sales, added.marketing) : collect.noneAdded,
    tooMany > 0 ? collect.tooMany(tooMany) : '',
  ];
  return { told: told.filter(Boolean).join(' '), left: [...files, ...codes] };
}
