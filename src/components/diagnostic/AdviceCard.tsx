import type { GivenAdvice, Reason } from '../../domain/diagnostic/advise.ts';
import type { Advice, DiagnosticContext, DiagnosticQuestions } from '../../schemas/diagnostic.ts';
import { diagnosticWords } from '../../strings/diagnostic.ts';
import { Heading } from './Heading.tsx';
import type { ResultTexts } from './result-texts.ts';
import { nameOfLevel } from './scale.ts';

const words = diagnosticWords.result;

interface Props {
  advice: Advice;
  reasons: GivenAdvice['reasons'];
  texts: ResultTexts;
  parts: DiagnosticQuestions['subScales'];
  context: DiagnosticContext;
}

/** A reason in the reader's own terms: the part's name, or the answer they chose. */
function nameReason(reason: Reason, { parts, context }: Pick<Props, 'parts' | 'context'>): string {
  switch (reason.type) {
    case 'withheld':
      return diagnosticWords.reasons.withheld;
    case 'level':
      return diagnosticWords.reasons.level(nameOfLevel(reason.level));
    case 'between':
      return words.between(nameOfLevel(reason.levels[0]), nameOfLevel(reason.levels[1]));
    case 'reading': {
      const name = parts.find((part) => part.id === reason.subScale)?.name ?? reason.subScale;
      return `${name}: ${diagnosticWords.reasons.reading[reason.reading]}`;
    }
    case 'context': {
      const answers = context.questions.find(({ id }) => id === reason.question)?.answers;
      return `“${answers?.find(({ id }) => id === reason.answer)?.text ?? reason.answer}”`;
    }
  }
}

/** One piece of advice with its grounds: what it rests on, what speaks against it and which answers chose it. */
export function AdviceCard({ advice, reasons, texts, parts, context }: Props) {
  const lesson = advice.lesson && texts.lessons[advice.lesson.id];
  return (
    <li className="dx-card" data-advice={advice.id}>
      <p className="eyebrow">{words.kinds[advice.kind]}</p>
      <Heading below={1}>{advice.heading}</Heading>
      <p>{advice.text}</p>
      <dl>
        <dt>{words.why}</dt>
        <dd>{advice.why}</dd>
        {advice.but && (
          <>
            <dt>{words.but}</dt>
            <dd>{advice.but}</dd>
          </>
        )}
        {reasons.length > 0 && (
          <>
            <dt>{words.because}</dt>
            <dd>{reasons.map((reason) => nameReason(reason, { parts, context })).join('; ')}</dd>
          </>
        )}
        <dt>{words.source}</dt>
        {advice.sources.map((id) => (
          <dd key={id}>
            <a href={texts.sources[id]}>{texts.results.sources[id]}</a>
          </dd>
        ))}
      </dl>
      {lesson && (
        <p className="dx-lesson">
          {words.lesson} <a href={lesson}>{advice.lesson?.words}</a>
        </p>
      )}
    </li>
  );
}
