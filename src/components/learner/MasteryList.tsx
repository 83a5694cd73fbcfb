import { useMemo } from 'react';
import type { AnswersByQuestion } from '../../domain/learning/answers.ts';
import type { Calendar } from '../../domain/learning/calendar.ts';
import { judgeObjective } from '../../domain/learning/mastery.ts';
import type { TestedObjective } from '../../domain/learning/objectives.ts';
import type { Outline, Progress } from '../../domain/record/progress.ts';
import { learningWords } from '../../strings/learning.ts';
import { LessonMastery } from './LessonMastery.tsx';
import { MasteryKey } from './MasteryKey.tsx';

const words = learningWords.mastery;

interface Props {
  progress: Progress;
  answers: AnswersByQuestion;
  calendar: Calendar;
  outline: Outline;
  /** By lesson id. */
  objectives: Readonly<Record<string, readonly TestedObjective[]>>;
  /** Address under which each question has its page, with a slash at its end. */
  questionPages: string;
}

/** Every lesson with its state, its answers and, when it is opened, its objectives. */
export function MasteryList({ progress, answers, calendar, objectives, ...links }: Props) {
  const judged = useMemo(
    () =>
      new Map(
        Object.entries(objectives).map(([lesson, own]) => [
          lesson,
          own.map((objective) => judgeObjective(objective, answers, calendar)),
        ]),
      ),
    [objectives, answers, calendar],
  );
  return (
    <section className="record-lessons">
      <h2>{words.title}</h2>
      <p className="record-note">{words.lede}</p>
      <MasteryKey />
      {progress.modules.map(({ title, lessons }) => (
        <div key={title} className="record-module">
          <h3>{title}</h3>
          {lessons.map((lesson) => (
            <LessonMastery key={lesson.id} lesson={lesson} objectives={judged.get(lesson.id) ?? []} {...links} />
          ))}
        </div>
      ))}
    </section>
  );
}
