import { useState } from 'react';
import type { Task } from '../../domain/assignment/assignment.ts';
import type { ListedExplorable } from '../../domain/assignment/catalogue.ts';
import { readySetups } from '../../domain/explorables/ready-setups.ts';
import { readSetupLink } from '../../domain/explorables/setup-link.ts';
import { USUAL_SETUP } from '../../domain/explorables/setup-text.ts';
import { assignModelWords as words } from '../../strings/assign-models.ts';
import { readyNames } from '../../strings/ready-names.ts';

interface Props {
  /** Where a problem with it leads. */
  id: string;
  task: Extract<Task, { type: 'explorable' }>;
  model: ListedExplorable;
  /** Gives the set-up, or "" while the field holds nothing that can be used. */
  onChange: (setup: string) => void;
}

/** The link that says a set-up; nothing for how the lesson starts. */
const writeLink = (url: string, setup: string): string =>
  setup === USUAL_SETUP || setup === '' ? '' : `${new URL(url, location.href).href}=${setup}`;

/** How a model is to be set: a field for the link that the model itself gives. */
export function SetupField({ id, task, model: { id: name, title, url }, onChange }: Props) {
  const [text, setText] = useState(() => writeLink(url, task.setup));
  const isEmpty = text.trim() === '';
  const read = readSetupLink(name, text);
  const fault = isEmpty || read.ok ? undefined : words.say(read.reason, title);
  const take = (link: string) => {
    setText(link);
    const now = readSetupLink(name, link);
    onChange(link.trim() === '' ? USUAL_SETUP : now.ok ? now.value : '');
  };
  const told = isEmpty || !read.ok ? '' : read.value === USUAL_SETUP ? words.usual : words.taken;
  return (
    <div className="as-field as-link-field">
      <label htmlFor={id}>
        {words.link} <span className="visually-hidden">{words.linkOf(title)} </span>
        <span>{words.optional}</span>
      </label>
      <input
        id={id}
        autoComplete="off"
        spellCheck={false}
        value={text}
        aria-invalid={fault ? true : undefined}
        aria-describedby={`${id}-hint ${id}-told`}
        onChange={({ target }) => take(target.value)}
      />
      <p className={fault ? 'as-error' : 'as-told'} id={`${id}-told`} role="status">
        {fault ?? told}
      </p>
      <p className="as-note">
        <span id={`${id}-hint`}>{words.hint}</span>{' '}
        <a href={url} target="_blank" rel="noopener">
          {words.open}
          <span className="visually-hidden"> ({words.newTab})</span>
        </a>
      </p>
      <fieldset className="as-ready">
        <legend className="as-note">{words.ready}</legend>
        {readySetups[name].map((one) => (
          <button
            key={one.id}
            type="button"
            className="btn"
            aria-pressed={one.text === task.setup}
            onClick={() => take(writeLink(url, one.text))}
          >
            {readyNames[name][one.id]}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
