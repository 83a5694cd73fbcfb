import { useEffect, useId, useRef } from 'react';
import { copyWords as words } from '../../strings/copy-words.ts';
import { useTold } from './use-told.tsx';

interface Props {
  label: string;
  text: string;
  /** Words of the button. */
  button: string;
  /** Said between the label and the text. */
  hint?: React.ReactNode;
  /** What else can be done with the text. */
  beside?: React.ReactNode;
  /** How many lines are shown; without it there is one. */
  lines?: number;
  /** What the reader came for. */
  primary?: boolean;
  onCopied?: () => void;
}

/** Text to take away: it can be read, selected, and copied with a button. */
export function CopyField({ label, text, button, hint, beside, lines, primary, onCopied }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [told, tell] = useTold();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      tell(words.copied);
      onCopied?.();
    } catch {
      // A page without https, or a reader who has said no.
      field.current?.select();
      tell(words.notCopied);
    }
  };
  // What was copied is not what stands here now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new text alone makes the word untrue
  useEffect(() => tell(''), [text]);
  const Box = lines ? 'textarea' : 'input';
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="copy-told">
          {hint}
        </p>
      )}
      <Box
        id={id}
        ref={field}
        readOnly
        value={text}
        rows={lines}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onFocus={() => field.current?.select()}
      />
      <p className="copy-buttons">
        <button type="button" className={primary ? 'btn primary' : 'btn'} onClick={copy}>
          {button}
          <span className="visually-hidden">: {label}</span>
        </button>
        {beside}
        <span role="status" className="copy-told">
          {told}
        </span>
      </p>
    </div>
  );
}
