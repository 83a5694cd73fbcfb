import { useState } from 'react';
import { excerpt } from '../../domain/excerpt.ts';
import { NEWER } from '../../domain/record/parse-event.ts';
import { toJson } from '../../domain/record/saved-copy.ts';
import type { Quarantined } from '../../store/store.ts';
import { learningWords } from '../../strings/learning.ts';

const words = learningWords.quarantined;
const SHOWN = 20;
/** Most letters shown of a row. */
const LONGEST = 400;

/** Rows that cannot be read, as they are kept. Written out only once someone asks to see them. */
export function QuarantinedRows({ quarantined }: { quarantined: readonly Quarantined[] }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="record-more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.see}</summary>
      {open && (
        <ul className="quarantined">
          {quarantined.slice(0, SHOWN).map(({ key, row, reason }) => (
            <li key={key}>
              <code>{excerpt(toJson(row), LONGEST)}</code>
              <p className="record-note">{words.why(reason === NEWER ? words.newer : reason)}</p>
            </li>
          ))}
        </ul>
      )}
      {quarantined.length > SHOWN && <p>{words.more(quarantined.length - SHOWN)}</p>}
    </details>
  );
}
