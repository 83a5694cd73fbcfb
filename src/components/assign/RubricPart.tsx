import { listRubricRows, makeRubric, writeRubricText } from '../../domain/assignment/rubric.ts';
import { assignOutWords } from '../../strings/assign-out.ts';
import { rubricWords } from '../../strings/rubric.ts';
import { CopyField } from '../share/CopyField.tsx';
import type { Ready } from './HandOut.tsx';
import { nameFile } from './name-file.ts';
import { SaveButton } from './SaveButton.tsx';
import { writeTable } from './write-table.ts';

const words = assignOutWords.rubric;

/** A rubric to judge the work by: to read, to copy, and as a table. */
export function RubricPart({ assignment, catalogue }: Ready) {
  const rubric = makeRubric(assignment, catalogue, rubricWords);
  return (
    <>
      <h2>{words.heading}</h2>
      <p>{words.note}</p>
      <CopyField label={words.label} text={writeRubricText(rubric)} button={words.copy} lines={14} />
      <SaveButton
        label={words.save}
        file={nameFile(assignment, 'csv', 'rubric-')}
        type="text/csv"
        write={() => writeTable(listRubricRows(rubric))}
      />
    </>
  );
}
