import { type SubmitEvent, useId } from 'react';
import { tidyLabel } from '../../../domain/team/invitation-code.ts';
import { MAX_SIZE } from '../../../domain/team/read-session.ts';
import { type TeamSeat, teamSeats } from '../../../domain/team/response.ts';
import type { TeamSession } from '../../../domain/team/session.ts';
import { roomWords } from '../../../strings/team-room.ts';

const words = roomWords.start;

/** What a facilitator says about a session. */
export type Named = Pick<TeamSession, 'label' | 'sizes'>;

interface Props {
  /** What it says now. */
  now?: Named;
  /** Words of the button. */
  button: string;
  primary?: boolean;
  onSubmit: (named: Named) => void;
}

/** The name of a session and how many are asked on each side; every field can stay empty. */
export function SessionForm({ now, button, primary, onSubmit }: Props) {
  const id = useId();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const text = (name: string) => String(data.get(name) ?? '');
    // The browser lets whole numbers from 1 to MAX_SIZE through, and nothing.
    const sizeOf = (seat: TeamSeat) => (text(seat) ? Number(text(seat)) : null);
    onSubmit({
      label: tidyLabel(text('label')),
      sizes: { sales: sizeOf('sales'), marketing: sizeOf('marketing') },
    });
  };
  return (
    <form className="rm-field" onSubmit={submit}>
      <label htmlFor={id}>{words.label}</label>
      <p id={`${id}-hint`} className="rm-note">
        {words.labelHint}
      </p>
      <input
        id={id}
        name="label"
        maxLength={40}
        autoComplete="off"
        defaultValue={now?.label}
        aria-describedby={`${id}-hint`}
      />
      <fieldset>
        <legend>{words.sizes}</legend>
        <p className="rm-note">{words.sizesHint}</p>
        <div className="rm-sizes">
          {teamSeats.map((seat) => (
            <label key={seat} data-side={seat}>
              <span>{roomWords.sides[seat]}</span>
              <input
                type="number"
                name={seat}
                min={1}
                max={MAX_SIZE}
                step={1}
                inputMode="numeric"
                defaultValue={now?.sizes[seat] ?? undefined}
              />
            </label>
          ))}
        </div>
      </fieldset>
      <p className="rm-buttons">
        <button type="submit" className={primary ? 'btn primary' : 'btn'}>
          {button}
        </button>
      </p>
    </form>
  );
}
