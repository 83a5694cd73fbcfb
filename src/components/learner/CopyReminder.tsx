import { remindOfCopy } from '../../domain/record/copy-reminder.ts';
import { isKnownToEvict } from '../../store/evicts.ts';
import { copyWords as words } from '../../strings/copies.ts';
import type { OpenRecord } from './use-record.ts';

interface Props {
  record: OpenRecord;
  /** Where a copy can be saved. */
  link: string;
}

/** Says how much no saved copy holds, once that is enough to be worth a word. */
export function CopyReminder({ record: { events, quarantined }, link }: Props) {
  const evicts = isKnownToEvict(navigator.userAgent);
  const uncopied = remindOfCopy(events, Date.now(), evicts, quarantined.length);
  if (!uncopied) return null;
  return (
    <p className="record-remind">
      {words.remind(uncopied)} {evicts && `${words.remindEvicts} `}
      <a href={link}>{words.remindLink}</a>
    </p>
  );
}
