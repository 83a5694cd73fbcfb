import { type SubmitEvent, useEffect, useId, useRef } from 'react';
import type { Profile } from '../../store/present-profile.ts';
import { assignmentWords as words } from '../../strings/assignment.ts';
import { sayCodeReason } from '../../strings/codes.ts';
import { OpenedList } from './OpenedList.tsx';
import type { Opened } from './read-assignment.ts';

interface Props {
  opened: Exclude<Opened, { type: 'open' }>;
  profile: Profile;
  /** Moves the focus to the heading: something else was here before. */
  focus: boolean;
  now: () => Date;
  timeZone: string;
  onPaste: (text: string) => void;
}

/** No link, or one that cannot be read: what to do, a box for the link, and the assignments that were opened here. */
export function NoAssignment({ opened, profile, focus, now, timeZone, onPaste }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: on arrival only.
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, []);
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const text = new FormData(event.currentTarget).get('link');
    if (typeof text === 'string') onPaste(text);
  }
  return (
    <div data-assignment={opened.type}>
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <h2 tabIndex={-1} ref={heading}>
        {words[opened.type].heading}
      </h2>
      {opened.type === 'none' ? (
        <p>{words.none.text}</p>
      ) : (
        <div role="alert" data-reason={opened.reason.type}>
          <p>{sayCodeReason(opened.reason, 'assign')}</p>
          {opened.reason.type !== 'empty' && <p>{words.bad.ask}</p>}
        </div>
      )}
      <form className="as-paste" onSubmit={submit}>
        <label htmlFor={id}>{words.paste.label}</label>
        <textarea id={id} name="link" rows={3} spellCheck={false} autoComplete="off" />
        <button type="submit" className="btn">
          {words.paste.open}
        </button>
      </form>
      <OpenedList profile={profile} now={now} timeZone={timeZone} />
    </div>
  );
}
