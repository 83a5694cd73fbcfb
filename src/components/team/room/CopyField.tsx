import { useId, useRef, useState } from 'react';
import { shareWords as words } from '../../../strings/team-share.ts';

interface Props {
  label: string;
  text: string;
  /** Words of the button. */
  button: string;
  /** What else can be done with the text. */
  beside?: React.ReactNode;
  /** More than one line. */
  long?: boolean;
}

/** Text to take away: it can be read, selected, and copied with a button. */
export function CopyField({ label, text, button, beside, long }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [told, setTold] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setTold(words.copied);
    } catch {
      // A page without https, or a reader who has said no.
      field.current?.select();
      setTold(words.notCopied);
    }
  };
  const Box = long ? 'textarea' : 'input';
  return (
    <div className="rm-field">
      <label htmlFor={id}>{label}</label>
      <Box
        id={id}
        ref={field}
        readOnly
        value={text}
        rows={long ? 12 : undefined}
        onFocus={() => field.current?.select()}
      />
      <p className="rm-buttons">
        <button type="button" className="btn" onClick={copy}>
          {button}
          <span className="visually-hidden">: {label}</span>
        </button>
        {beside}
        <span role="status" className="rm-note">
          {told}
        </span>
      </p>
    </div>
  );
}
