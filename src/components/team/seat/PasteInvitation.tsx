import { type SubmitEvent, useId } from 'react';
import { seatWords } from '../../../strings/seat.ts';

const words = seatWords.paste;

/** Takes an invitation that came as text: mail programs break long links, and what is pasted here may be broken. */
export function PasteInvitation({ onPaste }: { onPaste: (text: string) => void }) {
  const id = useId();
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const text = new FormData(event.currentTarget).get('invitation');
    if (typeof text === 'string') onPaste(text);
  }
  return (
    <form className="seat-paste" onSubmit={submit}>
      <label htmlFor={id}>{words.label}</label>
      <textarea id={id} name="invitation" rows={3} spellCheck={false} autoComplete="off" />
      <button type="submit" className="btn">
        {words.open}
      </button>
    </form>
  );
}
