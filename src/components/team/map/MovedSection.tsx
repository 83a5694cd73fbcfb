import { memo } from 'react';
import type { TeamMap } from '../../../domain/team/team-map.ts';
import { findMoved } from '../../../domain/team/what-moved.ts';
import type { DiagnosticQuestions } from '../../../schemas/diagnostic.ts';
import { meetingWords } from '../../../strings/team-meeting.ts';
import { MovedTable } from './MovedTable.tsx';
import { findQuestion, namePart } from './say-answer.ts';
import { sayCounts } from './say-numbers.ts';

const words = meetingWords.moved;
/** More changes than a meeting can talk about. */
const MOST = 5;

interface Props {
  earlier: TeamMap;
  map: TeamMap;
  questions: DiagnosticQuestions;
  /** The day of the earlier session in words; null when it is not known. */
  since: string | null;
}

/** What moved since an earlier session, the largest change of a gap first. */
export const MovedSection = memo(function MovedSection({ earlier, map, questions, since }: Props) {
  const moved = findMoved(earlier, map);
  const changed = moved.questions.filter(({ wider }) => wider !== null && wider !== 0).slice(0, MOST);
  return (
    <section className="tm-section">
      <h3>{words.heading(since)}</h3>
      <p>{words.caution}</p>
      <p className="tm-note">{words.people(sayCounts(earlier.counts), sayCounts(map.counts))}</p>
      <MovedTable
        caption={words.scales}
        name={words.scale}
        rows={[
          { ...moved.total, id: 'total', name: words.total },
          ...moved.parts.map((part) => ({ ...part, name: namePart(questions, part.id) })),
        ]}
      />
      {changed.length > 0 ? (
        <MovedTable
          caption={words.questions}
          name={words.question}
          rows={changed.map((question) => ({ ...question, name: findQuestion(questions, question.id).text }))}
        />
      ) : (
        moved.questions.some(({ wider }) => wider !== null) && <p>{words.noQuestions}</p>
      )}
    </section>
  );
});
