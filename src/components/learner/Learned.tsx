import { useMemo } from 'react';
import { gatherAnswers } from '../../domain/learning/answers.ts';
import { foldCalibration } from '../../domain/learning/calibration.ts';
import type { TestedObjective } from '../../domain/learning/objectives.ts';
import type { CourseEvent } from '../../domain/record/event.ts';
import type { Outline, Progress } from '../../domain/record/progress.ts';
import { CalibrationTable } from './CalibrationTable.tsx';
import { DaysCalendar } from './DaysCalendar.tsx';
import { Happenings } from './Happenings.tsx';
import { MasteryList } from './MasteryList.tsx';
import { Misconceptions } from './Misconceptions.tsx';
import { useBank } from './use-bank.ts';
import { useCalendar } from './use-calendar.ts';

/** What the page knows of the course beside its outline. */
export interface LearningProps {
  /** By lesson id. */
  objectives: Readonly<Record<string, readonly TestedObjective[]>>;
  /** Address under which each question has its page, with a slash at its end. */
  questionPages: string;
  /** Address of the bank of questions. */
  bank: string;
}

interface Props extends LearningProps {
  /** In order of time. */
  events: readonly CourseEvent[];
  outline: Outline;
  progress: Progress;
}

/** What the record says of learning: by objective, by confidence, by mistaken idea, by day, and event by event. */
export function Learned({ events, outline, progress, objectives, questionPages, bank }: Props) {
  const calendar = useCalendar();
  const state = useBank(bank);
  const answers = useMemo(() => gatherAnswers(events), [events]);
  const calibration = useMemo(() => foldCalibration(answers), [answers]);
  const course = { answers, calendar, outline, questionPages };
  return (
    <>
      <MasteryList progress={progress} objectives={objectives} {...course} />
      {answers.size > 0 && (
        <>
          <CalibrationTable calibration={calibration} />
          <Misconceptions state={state} {...course} />
        </>
      )}
      <DaysCalendar events={events} calendar={calendar} />
      <Happenings
        events={events}
        outline={outline}
        calendar={calendar}
        bank={state.at === 'here' ? state.bank : undefined}
      />
    </>
  );
}
