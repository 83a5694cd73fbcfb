import { gather, type LeftOut } from '../../../domain/team/gather.ts';
import { takeCodes } from '../../../domain/team/take-codes.ts';
import type { DiagnosticQuestions } from '../../../schemas/diagnostic.ts';
import { roomWords as words } from '../../../strings/team-room.ts';
import { nameSession } from '../say-date.ts';
import type { ReadFile } from './read-files.ts';
import { nothingTold, type Report, reportTaken } from './report.ts';
import { addToRoom, loadRoom, makeRoom, makeSession, openSaved, type Room } from './room-state.ts';
import { type FoundSession, type Sorted, sortTexts } from './sort-texts.ts';

/** What came of some texts. */
export interface Given {
  /** The room they belong to; null when nothing opened one. */
  room: Room | null;
  report: Report;
  /** Codes that cannot be read, so that whoever pasted them can mend them. */
  unreadable: string[];
  /** Whether there was neither a code nor a session in it. */
  nothing: boolean;
}

/** Opens the room of a saved session, or puts it together with the one that is here, and adds its codes. */
function takeSaved(content: DiagnosticQuestions, { saved, savedAt }: FoundSession, sorted: Sorted): Given {
  const [opened, merged] = openSaved(saved, savedAt);
  const [room, taken] = addToRoom(content, opened, [...saved.codes, ...sorted.codes]);
  const { keep } = words;
  const number = room.codes.length - opened.codes.length;
  const told = [
    merged === 'new' ? keep.opened(number) : keep.merged(number),
    merged === 'here' ? keep.newerHere : merged === 'file' ? keep.newerFile : '',
  ];
  // What was here already is no news when a file is opened again, and of another edition the room speaks for all codes.
  const isNews = ({ why }: LeftOut) =>
    why.type !== 'duplicate' && !(why.type === 'unreadable' && why.reason.type === 'other-edition');
  const leftOut = taken.leftOut.filter(isNews);
  const { left } = reportTaken({ ...taken, leftOut }, sorted.left);
  return { room, report: { told: told.filter(Boolean).join(' '), left }, unreadable: [], nothing: false };
}

/**
 * Takes in what was pasted, chosen, dropped or came with a link. Without an open room a saved session opens one, or else
 * the codes do: that of their session, which is made when this browser does not know it.
 */
export function giveTexts(
  content: DiagnosticQuestions,
  open: Room | null,
  texts: readonly ReadFile[],
  from: 'page' | 'link',
): Given {
  const sorted = sortTexts(texts);
  const [first] = sorted.sessions;
  const own = sorted.sessions.find(({ saved }) => saved.session.id === open?.session.id && !open.invented);
  // With a room open, the file of another session is only a heap of codes, which are named as that session's.
  const opening = own ?? (open ? undefined : first);
  for (const one of sorted.sessions) if (one !== opening) for (const code of one.saved.codes) sorted.codes.push(code);
  if (opening) return takeSaved(content, opening, sorted);

  const { codes, left } = sorted;
  if (codes.length === 0)
    return {
      room: open,
      report: { told: left.length ? words.collect.noneAdded : words.collect.nothing, left },
      unreadable: [],
      nothing: true,
    };
  let room = open;
  let before = '';
  if (!room || from === 'link') {
    const id = gather(content, null, codes).session;
    if (id === null) {
      const { report, unreadable } = nameAll(content, sorted);
      return { room: open, report, unreadable, nothing: false };
    }
    const known = loadRoom(id);
    room = known ?? makeRoom(makeSession(id, content.edition));
    before = known ? words.collect.addedTo(nameSession(known.session)) : words.collect.newHere;
  }
  const [added, taken] = addToRoom(content, room, codes);
  const unreadable = taken.leftOut.flatMap(({ code, why }) => (why.type === 'unreadable' ? [code] : []));
  return { room: added, report: reportTaken(taken, left, before), unreadable, nothing: false };
}

/** Names codes of which none can be read. */
function nameAll(content: DiagnosticQuestions, { codes, left }: Sorted): Pick<Given, 'report' | 'unreadable'> {
  const taken = takeCodes(content, null, [], codes);
  return { report: codes.length ? reportTaken(taken, left) : nothingTold, unreadable: codes };
}
