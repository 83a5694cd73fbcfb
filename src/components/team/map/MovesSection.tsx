import { memo } from 'react';
import type { DiagnosticContext, DiagnosticQuestions } from '../../../schemas/diagnostic.ts';
import { mapWords } from '../../../strings/team-map.ts';
import type { TeamTexts } from '../team-texts.ts';
import type { ChosenTexts } from './find-chosen.ts';
import { Grounds, LessonLink } from './Grounds.tsx';

const words = mapWords.moves;

interface Props {
  chosen: ChosenTexts;
  texts: TeamTexts;
  questions: DiagnosticQuestions;
  context: DiagnosticContext;
  /** Goes to the questions about the company; given where nobody has answered them. */
  onCompany?: (() => void) | undefined;
}

/** Whether to move at all, then three moves: what, what it costs, where to begin and who must agree, with the grounds. */
export const MovesSection = memo(function MovesSection({ chosen, texts, questions, context, onCompany }: Props) {
  const names = { parts: questions.subScales, context };
  const { gate, moves } = chosen;
  return (
    <section className="tm-section">
      <h3>{words.heading}</h3>
      <article className="tm-card tm-gate" data-gate={gate.text.id}>
        <div>
          <p className="eyebrow">
            {words.gate} <b>{words.kinds[gate.kind]}</b>
          </p>
          <h4>{gate.text.heading}</h4>
          <p>{gate.text.text}</p>
          {onCompany && (
            <p className="tm-screen">
              <button type="button" className="btn" onClick={onCompany}>
                {words.company}
              </button>
            </p>
          )}
          <LessonLink lesson={gate.text.lesson} texts={texts} />
        </div>
        <Grounds text={gate.text} reasons={gate.reasons} texts={texts} names={names} />
      </article>
      <h3>{words.three}</h3>
      <ol className="tm-cards">
        {moves.map(({ text, reasons }) => (
          <li key={text.id} className="tm-card" data-move={text.id}>
            <h4>{text.heading}</h4>
            <p>{text.text}</p>
            <dl className="tm-steps">
              {(['monday', 'agree', 'cost'] as const).map((key) => (
                <div key={key}>
                  <dt>{words[key]}</dt>
                  <dd>{text[key]}</dd>
                </div>
              ))}
            </dl>
            <Grounds text={text} reasons={reasons} texts={texts} names={names} />
            <LessonLink lesson={text.lesson} texts={texts} />
          </li>
        ))}
      </ol>
    </section>
  );
});
