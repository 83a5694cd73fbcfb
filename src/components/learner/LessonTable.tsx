import type { LessonProgress, Progress } from '../../domain/record/progress.ts';
import { recordWords as words } from '../../strings/record.ts';

/** Every lesson with its state and its answers: one table, a body of rows for each module. */
export function LessonTable({ progress }: { progress: Progress }) {
  return (
    <section>
      <h2 id="record-lessons">{words.lessons}</h2>
      <table className="record-lessons" aria-labelledby="record-lessons">
        <thead>
          <tr>
            <th scope="col">{words.columns.lesson}</th>
            <th scope="col">{words.columns.state}</th>
            <th scope="col">{words.columns.answered}</th>
            <th scope="col">{words.columns.right}</th>
          </tr>
        </thead>
        {progress.modules.map(({ title, lessons }) => (
          <tbody key={title}>
            <tr>
              <th scope="rowgroup" colSpan={4} className="record-module">
                {title}
              </th>
            </tr>
            {lessons.map((lesson) => (
              <LessonRow key={lesson.id} lesson={lesson} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function LessonRow({ lesson: { title, url, state, answered, right, earlier, questions } }: { lesson: LessonProgress }) {
  return (
    <tr>
      <th scope="row">
        <a href={url}>{title}</a>
        {earlier > 0 && <small>{words.earlier(earlier)}</small>}
      </th>
      <td>
        <span className="record-state">
          <span className="dot" data-state={state} />
          {words.states[state]}
        </span>
      </td>
      <td>{words.of(answered, questions.length)}</td>
      <td>{answered > 0 ? right : ''}</td>
    </tr>
  );
}
