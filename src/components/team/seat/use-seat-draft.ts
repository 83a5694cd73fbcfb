import { useEffect, useRef, useState } from 'react';
import type { Invitation } from '../../../domain/team/response.ts';
import { beginDraft, type SeatDraft } from '../../../domain/team/seat-draft.ts';
import { makeId } from '../../../store/make-id.ts';
import type { NotKeptReason } from '../../../store/not-kept.ts';
import { readPresent } from '../../../store/present-profile.ts';
import { dropSeatDraft, keepSeatDraft, readSeatDraft } from '../../../store/seat-drafts.ts';

/** What is chosen for a seat, and how to change it. */
export interface OpenDraft {
  draft: SeatDraft;
  /** Why this tab does not keep it; null where it does. */
  why: NotKeptReason | null;
  /** Changes some of it and keeps all of it. */
  change: (changes: Partial<SeatDraft>) => void;
  /** Drops it and begins again as another respondent. */
  startAfresh: () => void;
}

/** Opens what this tab holds for a seat, or begins it. For the browser only. */
export function useSeatDraft({ session, seat }: Invitation): OpenDraft {
  const [person] = useState(() => readPresent().id);
  const [draft, setDraft] = useState(() => readSeatDraft(person, session, seat) ?? beginDraft(makeId()));
  const [why, setWhy] = useState<NotKeptReason | null>(null);
  // Two changes can come before the next drawing; the second must not undo the first.
  const latest = useRef(draft);

  function keep(next: SeatDraft) {
    latest.current = next;
    setDraft(next);
    setWhy(keepSeatDraft(person, session, seat, next));
  }
  // Kept before anything is chosen: a reload must not make another respondent, and the page says at once if it is refused.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the seat is opened
  useEffect(() => keep(draft), []);

  return {
    draft,
    why,
    change: (changes) => keep({ ...latest.current, ...changes }),
    startAfresh: () => {
      dropSeatDraft(person, session, seat);
      keep(beginDraft(makeId()));
    },
  };
}
