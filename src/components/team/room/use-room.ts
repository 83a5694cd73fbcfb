import { useEffect, useRef, useState } from 'react';
import type { TeamSession } from '../../../domain/team/session.ts';
import { takeCodes } from '../../../domain/team/take-codes.ts';
import type { DiagnosticQuestions } from '../../../schemas/diagnostic.ts';
import { makeId } from '../../../store/make-id.ts';
import { forgetSession, onSessionChange } from '../../../store/team-sessions.ts';
import { roomWords as words } from '../../../strings/team-room.ts';
import { nameSession } from '../say-date.ts';
import { type Given, giveTexts } from './give-texts.ts';
import { toAddress } from './read-address.ts';
import type { ReadFile } from './read-files.ts';
import { nothingTold, type Report, reportTaken } from './report.ts';
import { changeRoom, loadRoom, makeRoom, makeSession, type Room } from './room-state.ts';
import type { Example } from './use-examples.ts';

/** The open session, if any, and what can be done. */
export interface RoomControl {
  room: Room | null;
  report: Report;
  start(given: Pick<TeamSession, 'label' | 'sizes'>): void;
  /** Opens a session of this browser, unless it is open, or says that it is not here. */
  open(id: string): void;
  /** Opens an invented company, unless it is open: it would lose what was changed in it. */
  openExample(example: Example): void;
  /** Takes in files, pasted text or a link, and returns what is left of it that could not be read. */
  give(texts: readonly ReadFile[], from: 'page' | 'link'): Given;
  /** Keeps what differs in a session from the one that this render shows. */
  change(session: TeamSession): void;
  forget(session: TeamSession): void;
  leave(): void;
  tell(report: Report): void;
}

/** Puts a room's address into the address bar, so that a reload opens it again, and the way back leaves it. */
function showAddress(address: string, step: 'push' | 'replace') {
  if (address === (location.hash || toAddress())) return;
  if (step === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

/** Keeps the open session for the page, with what other tabs do to it. */
export function useRoom(content: DiagnosticQuestions): RoomControl {
  const [room, setRoom] = useState<Room | null>(null);
  const [report, setReport] = useState<Report>(nothingTold);
  // What is begun now, such as the reading of a file, may end after the next change.
  const current = useRef<Room | null>(null);
  const show = (next: Room | null) => {
    current.current = next;
    setRoom(next);
  };
  const enter = (next: Room, step: 'push' | 'replace', told: Report = nothingTold) => {
    show(next);
    setReport(told);
    showAddress(next.address, step);
  };
  const leave = (told: Report = nothingTold) => {
    show(null);
    setReport(told);
    showAddress(toAddress(), 'push');
  };

  const id = room && !room.invented ? room.session.id : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what another tab does is compared with the room of then
  useEffect(() => {
    if (id === null) return;
    return onSessionChange(id, () => {
      const before = current.current;
      if (before?.session.id !== id) return;
      const now = loadRoom(id);
      if (!now) return leave({ told: words.keep.gone, left: [] });
      show(now);
      const held = new Set(before.codes);
      const fresh = now.codes.filter((code) => !held.has(code));
      if (fresh.length === 0) return;
      setReport(reportTaken(takeCodes(content, now.session, before.codes, fresh), [], words.collect.elsewhere));
    });
  }, [id]);

  return {
    room,
    report,
    start: (given) => enter(makeRoom(makeSession(makeId(), content.edition, given)), 'push'),
    open(wanted) {
      if (current.current?.session.id === wanted && !current.current.invented) return;
      const found = loadRoom(wanted);
      if (found) enter(found, 'push');
      else {
        show(null);
        setReport({ told: words.keep.notHere, left: [] });
      }
    },
    openExample({ id: example, session, codes }) {
      const address = toAddress('example', example);
      if (current.current?.address === address) return;
      const label = words.invented(session.label);
      const kept = { keeping: 'not-kept', why: null } as const;
      enter({ session: { ...session, label }, codes, invented: true, address, kept }, 'push');
    },
    give(texts, from) {
      const given = giveTexts(content, current.current, texts, from);
      if (given.room && given.room.address !== current.current?.address)
        enter(given.room, from === 'link' ? 'replace' : 'push', given.report);
      else {
        if (given.room) show(given.room);
        setReport(given.report);
      }
      // The link's codes must not stay in the address: a reload would add them again.
      if (from === 'link') history.replaceState(null, '', given.room?.address ?? toAddress());
      return given;
    },
    change(session) {
      if (room && current.current?.address === room.address) show(changeRoom(current.current, room.session, session));
    },
    forget(session) {
      forgetSession(session.id);
      const told = { told: words.keep.forgotten(nameSession(session)), left: [] };
      if (current.current) leave(told);
      else setReport(told);
    },
    leave: () => leave(),
    tell: setReport,
  };
}
