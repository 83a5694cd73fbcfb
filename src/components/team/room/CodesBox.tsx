import { type ClipboardEvent, type ReactNode, type SubmitEvent, useId, useState } from 'react';
import { roomWords as words } from '../../../strings/team-room.ts';
import type { Given } from './give-texts.ts';

/** Longest text without a code that stays in the box, in UTF-16 units: nobody mends a megabyte by hand. */
const MOST = 10_000;

interface Props {
  /** Words of the button. */
  button: string;
  /** Reads a text and returns what came of it. */
  read: (text: string) => Given;
  /** Beside the button. */
  children?: ReactNode;
}

/** A box for codes. Pasting reads them at once; what cannot be read stays in the box, to be mended. */
export function CodesBox({ button, read, children }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [stayed, setStayed] = useState(false);
  const take = (given: string) => {
    const { unreadable, nothing } = read(given);
    const rest = nothing && given.length <= MOST ? given : unreadable.join('\n');
    setText(rest);
    setStayed(rest.trim() !== '');
  };
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text');
    if (!pasted.trim()) return;
    // Codes are read and leave the box, so that the next paste begins in an empty one.
    event.preventDefault();
    take(text ? `${text}\n${pasted}` : pasted);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    take(text);
  };
  return (
    <form className="rm-field" onSubmit={submit}>
      <label htmlFor={id}>{words.collect.box}</label>
      <textarea
        id={id}
        rows={4}
        value={text}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={stayed ? `${id}-stayed` : undefined}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onPaste={paste}
      />
      {stayed && (
        <p id={`${id}-stayed`} className="rm-note">
          {words.collect.boxKept}
        </p>
      )}
      <p className="rm-buttons">
        <button type="submit" className="btn">
          {button}
        </button>
        {children}
      </p>
    </form>
  );
}
