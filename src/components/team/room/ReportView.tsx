import { useEffect, useRef } from 'react';
import type { CodeReason } from '../../../domain/codes/code-reason.ts';
import { sayCodeReason, sayFileReason } from '../../../strings/codes.ts';
import { roomWords as words } from '../../../strings/team-room.ts';
import type { Left, Report } from './report.ts';

/** Most that are named one by one. */
const MOST = 20;

/** A code in few characters; one that has a wrong character as a whole, with that character marked. */
function ShortCode({ code, reason }: { code: string; reason?: CodeReason }) {
  if (reason?.type === 'wrong-character') {
    const at = reason.at - 1;
    return (
      <code>
        {code.slice(0, at)}
        <mark>{reason.character}</mark>
        {code.slice(at + reason.character.length)}
      </code>
    );
  }
  return <code>{code.length > 24 ? `${code.slice(0, 11)}…${code.slice(-6)}` : code}</code>;
}

function sayWhy(left: Left): string {
  const { leftOut, files } = words;
  if ('file' in left) {
    return typeof left.why === 'string' ? files[left.why] : sayFileReason(left.why);
  }
  const { why, session } = left;
  if (why.type === 'unreadable') return sayCodeReason(why.reason);
  if (why.type === 'other-session')
    return session === undefined ? leftOut.why.unknown(why.session) : leftOut.why.other(session);
  return leftOut.why[why.type];
}

interface Props {
  report: Report;
  /** Whether the open session has any code: only then do others count. */
  hasCodes: boolean;
  onDismiss: () => void;
}

/** What came of the last thing that was done, and what was left out of it and why. */
export function ReportView({ report: { told, left }, hasCodes, onDismiss }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (told || left.length) place.current?.scrollIntoView({ block: 'nearest' });
  }, [told, left]);
  return (
    <div className="rm-report" ref={place}>
      <p role="status">{told}</p>
      {left.length > 0 && (
        <section className="rm-left" aria-label={words.leftOut.heading(left.length)}>
          <p>
            <strong>{words.leftOut.heading(left.length)}</strong> {hasCodes && words.leftOut.note}
          </p>
          <ul>
            {left.slice(0, MOST).map((one, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same code can be left out twice
              <li key={place}>
                {'file' in one ? (
                  <strong>{one.file || words.pasted}</strong>
                ) : (
                  <ShortCode code={one.code} {...(one.why.type === 'unreadable' && { reason: one.why.reason })} />
                )}{' '}
                {sayWhy(one)}
              </li>
            ))}
          </ul>
          {left.length > MOST && <p>{words.leftOut.rest(left.length - MOST)}</p>}
          <button type="button" className="btn" onClick={onDismiss}>
            {words.leftOut.dismiss}
          </button>
        </section>
      )}
    </div>
  );
}
