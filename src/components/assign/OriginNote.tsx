import { useEffect, useRef } from 'react';
import { assignWords } from '../../strings/assign.ts';
import type { DraftControl } from './use-draft.ts';

const words = assignWords.reopen;

type Props = Pick<DraftControl, 'origin' | 'draft' | 'loaded' | 'renew' | 'clear'>;

/** Where the form comes from, when it did not begin empty, and how to leave that behind. */
export function OriginNote({ origin, draft, loaded, renew, clear }: Props) {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The form has changed under the reader, who is told so.
    if (loaded > 0) note.current?.focus();
  }, [loaded]);
  if (origin.type === 'here' || origin.type === 'unreadable') return null;
  return (
    <div className="as-origin" ref={note} tabIndex={-1}>
      {origin.type === 'no-module' && <p>{words.noModule(origin.id)}</p>}
      {origin.type === 'module' && <p>{words.picked(origin.title)}</p>}
      {origin.type === 'renewed' && <p>{words.renewed}</p>}
      {origin.type === 'link' && (
        <>
          <p>
            <b>{words.opened}</b> {words.old}
          </p>
          {origin.edition !== draft.edition && <p>{words.edition(origin.edition, draft.edition)}</p>}
          {origin.missing > 0 && <p>{words.missing(origin.missing, origin.edition)}</p>}
          {origin.zone !== null && <p>{assignWords.name.zoneUnknown(origin.zone)}</p>}
          <p className="as-buttons">
            <button type="button" className="btn" onClick={renew}>
              {words.renew}
            </button>
            <button type="button" className="btn" onClick={clear}>
              {words.clear}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
