import type { ObjectiveMastery } from '../../domain/learning/mastery.ts';
import type { LessonProgress, Outline } from '../../domain/record/progress.ts';
import { learningWords } from '../../strings/learning.ts';
import { recordWords } from '../../strings/record.ts';
import { MasteryDot } from './MasteryKey.tsx';
import { MissedQuestions } from './MissedQuestions.tsx';

const words = learningWords.mastery;

interface Props {
  lesson: LessonProgress;
  objectives: readonly ObjectiveMastery[];
  outline: Outline;
  questionPages: string;
}

/** One lesson: a line with its state and its answers, which opens to its objectives. */
export function LessonMastery({ lesson, objectives, ...links }: Props) {
  const { title, state, answered, right, questions } = lesson;
  return (
    <details className="lesson-mastery" data-lesson-progress={lesson.id}>
      <summary>
        <span className="lesson-name">{title}</span>
        <span className="mastery-dots">
          {objectives.map((objective) => (
            <MasteryDot key={objective.id} state={objective.state} />
          ))}
        </span>
        <span className="lesson-counts">
          {recordWords.states[state]}
          {answered > 0 && `, ${words.answered(answered, questions.length)}, ${words.right(right)}`}
        </span>
      </summary>
      <ul>
        {objectives.map((objective) => (
          <li key={objective.id}>
            <Objective lesson={lesson} objective={objective} {...links} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Objective({ lesson, objective, ...links }: Omit<Props, 'objectives'> & { objective: ObjectiveMastery }) {
  const { text, state, tasks, answered, earlier, missed } = objective;
  return (
    <>
      <p className="objective">
        <MasteryDot state={state} />
        <span>
          <a href={lesson.url}>{text}</a> <b>{words.states[state]}</b>
        </span>
      </p>
      {answered > 0 && answered < tasks && <p className="record-note">{words.left(tasks - answered)}</p>}
      {earlier > 0 && <p className="record-note">{words.earlier(earlier)}</p>}
      {missed.length > 0 && <MissedQuestions lesson={lesson} missed={missed} {...links} />}
    </>
  );
}
