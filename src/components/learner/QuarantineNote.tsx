import { NEWER } from '../../domain/record/parse-event.ts';
import type { Quarantined } from '../../store/store.ts';
import { recordWords as words } from '../../strings/record.ts';
import { QuarantinedRows } from './QuarantinedRows.tsx';

/** How many rows cannot be read, and that nothing has happened to them. */
export function QuarantineNote({ quarantined }: { quarantined: readonly Quarantined[] }) {
  if (!quarantined.length) return null;
  const newer = quarantined.filter(({ reason }) => reason === NEWER).length;
  const damaged = quarantined.length - newer;
  return (
    <section className="record-alert">
      <h2>{words.quarantine}</h2>
      {newer > 0 && <p>{words.newer(newer)}</p>}
      {damaged > 0 && <p>{words.damaged(damaged)}</p>}
      <p>{words.untouched}</p>
      <QuarantinedRows quarantined={quarantined} />
    </section>
  );
}
