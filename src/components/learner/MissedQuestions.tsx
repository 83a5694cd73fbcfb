import type { Form } from '../../domain/learning/objectives.ts';
import type { Outline, OutlineLesson } from '../../domain/record/progress.ts';
import { learningWords } from '../../strings/learning.ts';
import { QuestionLink } from './QuestionLink.tsx';

const words = learningWords.mastery;

interface Props {
  lesson: OutlineLesson;
  missed: readonly Form[];
  outline: Outline;
  questionPages: string;
}

/** Questions whose last answer was not right, each with its own page and the passage to read first. */
export function MissedQuestions({ lesson, missed, ...links }: Props) {
  return (
    <div className="missed">
      <p className="record-note">{words.missed}</p>
      <ul>
        {missed.map(({ id, passage }) => (
          <li key={id}>
            <QuestionLink id={id} {...links} />{' '}
            <a href={`${lesson.url}#${passage}`} className="missed-passage">
              {words.passage}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
