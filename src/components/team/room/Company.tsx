import { type Ref, useId } from 'react';
import type { TeamSession } from '../../../domain/team/session.ts';
import type { DiagnosticContext } from '../../../schemas/diagnostic.ts';
import { roomWords } from '../../../strings/team-room.ts';

const words = roomWords.company;

interface Props {
  session: TeamSession;
  context: DiagnosticContext;
  onChange: (session: TeamSession) => void;
  /** The first question's field. */
  first: Ref<HTMLSelectElement>;
}

/** The questions about the company, for both sides to answer together. Each can be left out. */
export function Company({ session, context, onChange, first }: Props) {
  const base = useId();
  const choose = (question: string, answer: string) => {
    const { [question]: _, ...others } = session.context;
    onChange({ ...session, context: answer ? { ...others, [question]: answer } : others });
  };
  return (
    <>
      <p>{words.intro}</p>
      {context.questions.map(({ id, text, answers }, place) => (
        <div className="rm-field" key={id}>
          <label htmlFor={`${base}-${id}`}>{text}</label>
          <select
            id={`${base}-${id}`}
            ref={place === 0 ? first : undefined}
            value={session.context[id] ?? ''}
            onChange={({ currentTarget }) => choose(id, currentTarget.value)}
          >
            <option value="">{words.none}</option>
            {answers.map((answer) => (
              <option key={answer.id} value={answer.id}>
                {answer.text}
              </option>
            ))}
          </select>
        </div>
      ))}
    </>
  );
}
