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
  const moved = questions.flatMap(({ asked }) => {
    const card = cards.get(asked.id);
    return card && card.due > today ? { asked, due: card.due } : [];
  });
  return (
    <div className="practice-end">
      {moved.length > 0 && (
        <>
          <h3>{words.changed}</h3>
          <ul>
            {moved.map(({ asked, due }) => (
              <li key={asked.id}>
                {shorten(asked.stem, 14)} <b>{words.comesBack(sayDay(due, today))}</b>
              </li>
            ))}
          </ul>
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
