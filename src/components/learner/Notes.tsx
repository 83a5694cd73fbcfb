import { useMemo, useState } from 'react';
import { dayIn, toIsoDay } from '../../domain/days.ts';
import type { CourseEvent } from '../../domain/record/event.ts';
import { foldNotes, type LessonNote, renderNotes } from '../../domain/record/notes.ts';
import type { Outline } from '../../domain/record/progress.ts';
import { notesWords as words } from '../../strings/notes.ts';
import { saveText } from './save-text.ts';
import { readTimeZone } from './time-zone.ts';

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const tellTime = (at: string) => format.format(new Date(at));

interface Props {
  events: readonly CourseEvent[];
  outline: Outline;
}

/** Every note by module and lesson, and all of them as a text file. Nothing at all before the first note. */
export function Notes({ events, outline }: Props) {
  const notes = useMemo(() => foldNotes(events, outline), [events, outline]);
  const [told, setTold] = useState('');
  const groups = [...notes.modules, { title: words.gone, notes: notes.gone }].filter((group) => group.notes.length > 0);
  if (groups.length === 0) return null;

  const save = () => {
    try {
      const tellDay = (moment: string | Date) => toIsoDay(dayIn(readTimeZone())(moment));
      const today = tellDay(new Date());
      saveText(renderNotes(notes, { title: words.title(today), gone: words.gone }, tellDay), words.file(today));
      setTold(words.saved(words.file(today)));
    } catch {
      setTold(words.notSaved);
    }
  };
  return (
    <section className="notes">
      <h2>{words.heading}</h2>
      {groups.map(({ title, notes }) => (
        <section key={title} aria-label={title}>
          <h3>{title}</h3>
          {notes.map((note) => (
            <Note key={note.lesson} note={note} />
          ))}
        </section>
      ))}
      <button type="button" className="btn" onClick={save}>
        {words.save}
      </button>
      <p role="status">{told}</p>
    </section>
  );
}

function Note({ note: { title, url, at, text, earlier } }: { note: LessonNote }) {
  return (
    <article>
      <h4>
        {url ? <a href={url}>{title}</a> : title} <time dateTime={at}>{tellTime(at)}</time>
      </h4>
      <p className="note-text">{text}</p>
      {earlier.length > 0 && (
        <details>
          <summary>{words.earlier(earlier.length)}</summary>
          {earlier.map((version) => (
            <div key={version.text}>
              <time dateTime={version.at}>{tellTime(version.at)}</time>
              <p className="note-text">{version.text}</p>
            </div>
          ))}
        </details>
      )}
    </article>
  );
}
