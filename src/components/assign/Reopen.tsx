import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import type { CodeReason } from '../../domain/codes/code-reason.ts';
import { assignWords } from '../../strings/assign.ts';
import { sayCodeReason } from '../../strings/codes.ts';
import type { DraftControl } from './use-draft.ts';

const words = assignWords.reopen;

/** A box for the link of an assignment that was made before. */
export function Reopen({ origin, open }: Pick<DraftControl, 'origin' | 'open'>) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [reason, setReason] = useState<CodeReason | null>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    // What came with the address and cannot be read is here to be mended.
    if (origin.type !== 'unreadable') return;
    setText(origin.text);
    setReason(origin.reason);
    setOpen(true);
  }, [origin]);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const failed = open(text);
    setReason(failed);
    if (failed) return box.current?.focus();
    setText('');
    setOpen(false);
  };
  return (
    <details className="as-fold as-reopen" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.summary}</summary>
      <form className="as-field" onSubmit={submit}>
        <label htmlFor="assign-link">{words.label}</label>
        <p className="as-note" id="assign-link-hint">
          {words.hint}
        </p>
        <textarea
          id="assign-link"
          ref={box}
          rows={3}
          autoComplete="off"
          spellCheck={false}
          value={text}
          aria-invalid={reason ? true : undefined}
          aria-describedby={`assign-link-hint${reason ? ' assign-link-error' : ''}`}
          onChange={({ target }) => setText(target.value)}
        />
        {reason && (
          <p className="as-error" id="assign-link-error" role="alert">
            {origin.type === 'unreadable' && `${words.fromAddress} `}
            {sayCodeReason(reason, 'assign')} {words.failed}
          </p>
        )}
        <p>
          <button type="submit" className="btn">
            {words.open}
          </button>
        </p>
      </form>
    </details>
  );
}
