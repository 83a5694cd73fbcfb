import { useId, useState } from 'react';
import type { ClassReading } from '../../domain/class/read-class.ts';
import type { Measure } from '../../domain/grades/grade-lines.ts';
import { isCanvasTotal } from '../../domain/grades/tables.ts';
import { gradeBookNotes } from '../../strings/grades.ts';
import { exportWords as words } from '../../strings/reader-export.ts';
import { saveText } from '../learner/save-text.ts';
import { writeCsv } from './csv.ts';
import {
  countStudents,
  makeGrades,
  nameFile,
  type System,
  systems,
  writeEverybody,
  writeItems,
} from './export-files.ts';
import { nameStudent } from './name-person.ts';
import { listOpen } from './SettlePart.tsx';

interface Props {
  reading: ClassReading;
  hasList: boolean;
}

/** Grades for the systems' grade books, and tables for a spreadsheet. */
export function ExportPart({ reading, hasList }: Props) {
  const id = useId();
  const { title } = reading.found.assignment;
  const [measure, setMeasure] = useState<Measure>('percent');
  const [typed, setColumn] = useState<string | null>(null);
  const [told, setTold] = useState('');
  const column = (typed ?? title).trim() || words.defaultColumn;
  const open = listOpen(reading).length;
  const save = (kind: string, text: string, tell: (file: string) => string) => {
    try {
      const file = nameFile(kind, title, new Date().toISOString(), 'csv');
      saveText(text, file, 'text/csv');
      setTold(tell(file));
    } catch {
      setTold(words.notSaved);
    }
  };
  const saveGrades = (system: System) => {
    const table = makeGrades(system, reading, { measure, column }, hasList);
    const students = countStudents(system, table);
    const names = table.leftOut.map(nameStudent);
    const left = names.length > 0 ? words.leftOut(names) : '';
    if (students === 0) return setTold(`${words.empty} ${left}`.trim());
    save(system, writeCsv(table.rows), (file) => `${words.saved(file, students)} ${left}`.trim());
  };
  return (
    <section aria-labelledby="take" className="rd-export">
      <h3 id="take">{words.heading}</h3>
      <p>{words.intro}</p>
      {!hasList && <p>{words.noList}</p>}
      {hasList && open > 0 && <p>{words.open(open)}</p>}
      <div className="rd-field rd-options">
        <p>
          <label htmlFor={`${id}-measure`}>{words.measure}</label>
          <select
            id={`${id}-measure`}
            value={measure}
            // The options are the measures.
            onChange={({ currentTarget }) => setMeasure(currentTarget.value as Measure)}
          >
            {Object.entries(words.measures).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label htmlFor={`${id}-column`}>{words.column}</label>
          <input
            id={`${id}-column`}
            value={typed ?? title}
            maxLength={255}
            autoComplete="off"
            onChange={({ currentTarget }) => setColumn(currentTarget.value)}
          />
        </p>
      </div>
      {isCanvasTotal(column) && <p>{gradeBookNotes.canvasTotal}</p>}
      <p className="rd-buttons">
        {systems.map((system) => (
          <button key={system} type="button" className="btn" onClick={() => saveGrades(system)}>
            {words.grades(words.systems[system])}
          </button>
        ))}
      </p>
      <p className="rd-buttons">
        <button
          type="button"
          className="btn"
          onClick={() => save('everybody', writeEverybody(reading), words.savedTable)}
        >
          {words.everybody}
        </button>
        <button type="button" className="btn" onClick={() => save('questions', writeItems(reading), words.savedTable)}>
          {words.items}
        </button>
        <span className="rd-note">{words.itemsNote}</span>
      </p>
      <p role="status">{told}</p>
      {systems.map((system) => (
        <details key={system} className="rd-part">
          <summary>{words.about(words.systems[system])}</summary>
          <p>{gradeBookNotes[system]}</p>
        </details>
      ))}
    </section>
  );
}
