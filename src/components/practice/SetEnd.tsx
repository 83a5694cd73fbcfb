import type { Card } from '../../domain/cards/card.ts';
import { SET_SIZE } from '../../domain/cards/practice-set.ts';
import type { Day } from '../../domain/days.ts';
import { shorten } from '../../domain/questions/emphasis.ts';
import { practiceWords as words } from '../../strings/practice.ts';
import type { PracticeQuestion } from './practice-file.ts';
import { sayDay } from './say-day.ts';

interface Props {
  /** The questions of the set, in its order. */
  questions: readonly PracticeQuestion[];
  cards: ReadonlyMap<string, Card>;
  /** How many questions are due after it. */
  due: number;
  today: Day;
  more: () => void;
  done: () => void;
}

/** The end of a set: when each question comes back, and the ways on. */
export function SetEnd({ questions, cards, due, today, more, done }: Props) {
  const dueAt = ({ asked }: PracticeQuestion) => cards.get(asked.id)?.due ?? today;
  const days = [...new Set(questions.map(dueAt))].filter((day) => day > today).sort((a, b) => a - b);
  return (
    <div className="practice-end">
      {days.length > 0 && (
        <>
          <h3>{words.changed}</h3>
          <dl className="practice-stems">
            {days.map((day) => (
              <div key={day}>
                <dt>{words.comesBack(sayDay(day, today))}</dt>
                {questions
                  .filter((question) => dueAt(question) === day)
                  .map(({ asked }) => (
                    <dd key={asked.id}>{shorten(asked.stem, 14)}</dd>
                  ))}
              </div>
            ))}
          </dl>
        </>
      )}
      {due > 0 && <p>{words.stillDue(due)}</p>}
      <div className="act">
        <button type="button" className={due > 0 ? 'btn' : 'btn primary'} onClick={done}>
          {words.done}
        </button>
        {due > 0 && (
          <button type="button" className="btn primary" onClick={more}>
            {words.more(due, SET_SIZE)}
          </button>
        )}
      </div>
    </div>
  );
}
