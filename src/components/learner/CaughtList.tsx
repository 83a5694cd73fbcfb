import type { Bank } from '../../domain/learning/bank.ts';
import type { Caught } from '../../domain/learning/misconceptions.ts';
import type { Outline } from '../../domain/record/progress.ts';
import { learningWords } from '../../strings/learning.ts';
import { QuestionLink } from './QuestionLink.tsx';

const words = learningWords.misconceptions;

interface Props {
  caught: readonly Caught[];
  bank: Bank;
  outline: Outline;
  questionPages: string;
}

/** Mistaken ideas, each with what breaks it, the lesson that answers it and the questions to take again. */
export function CaughtList({ caught, bank, ...links }: Props) {
  return (
    <ul className="caught">
      {caught.map(({ id, times, certain, open }) => (
        <li key={id}>
          <Idea id={id} bank={bank} outline={links.outline} />
          <p className="record-note">{words.times(times, certain)}</p>
          {open.length > 0 && (
            <div className="missed">
              <p className="record-note">{words.again}</p>
              <ul>
                {open.map((question) => (
                  <li key={question}>
                    <QuestionLink id={question} {...links} />
                  </li>
                ))}
              </ul>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Idea({ id, bank, outline }: { id: string; bank: Bank; outline: Outline }) {
  const idea = bank.misconceptions.get(id);
  const lesson = outline.modules.flatMap(({ lessons }) => lessons).find((one) => one.id === idea?.lesson);
  return (
    <>
      <h3>{idea?.idea}</h3>
      <p>
        <b>{words.breaks}</b> {idea?.breaks}
      </p>
      {lesson && (
        <p>
          <a href={lesson.url}>{words.lesson(lesson.title)}</a>
        </p>
      )}
    </>
  );
}
