import { useEffect, useRef } from 'react';
import type { AssignedQuestion } from '../../domain/assignment/assigned-questions.ts';
import type { CourseEvent } from '../../domain/record/event.ts';
import type { RecordStore } from '../../store/store.ts';
import { assignmentWords } from '../../strings/assignment.ts';
import type { PracticeCourse } from '../practice/practice-file.ts';
import { AssignedSet } from './AssignedSet.tsx';
import { useLoaded } from './use-loaded.ts';

const words = assignmentWords.set;

interface Props {
  heading: string;
  /** Names the set in this tab, for what is not checked yet. */
  name: string;
  questions: readonly AssignedQuestion[];
  /** How many tries at a question count; 0 for all. */
  limit: number;
  events: readonly CourseEvent[];
  open: () => Promise<RecordStore>;
  loadQuestions: () => Promise<PracticeCourse>;
  onBack: () => void;
}

/** The drawn questions of one task, answered on the assignment's page. */
export function Drawn({ heading, questions, loadQuestions, onBack, ...set }: Props) {
  const { state, retry } = useLoaded(loadQuestions);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const found = state.at === 'here' ? questions.flatMap(({ id }) => state.value.questions.get(id) ?? []) : [];
  return (
    <section className="as-drawn">
      <h2 tabIndex={-1} ref={title}>
        {heading}
      </h2>
      {state.at === 'loading' && <p className="as-late">{words.loading}</p>}
      {state.at === 'failed' && (
        <div className="as-alert" role="alert">
          <p>{words.failed}</p>
          <button type="button" className="btn" onClick={retry}>
            {assignmentWords.again}
          </button>
        </div>
      )}
      {state.at === 'here' && (found.length > 0 ? <AssignedSet questions={found} {...set} /> : <p>{words.missing}</p>)}
      <p>
        <button type="button" className="btn" onClick={onBack}>
          {words.back}
        </button>
      </p>
    </section>
  );
}
