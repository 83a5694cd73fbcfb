import { Fragment } from 'react';
import type { GivenAdvice } from '../../domain/diagnostic/advise.ts';
import type { Advice, DiagnosticContext, DiagnosticQuestions } from '../../schemas/diagnostic.ts';
import { diagnosticWords } from '../../strings/diagnostic.ts';
import { Heading } from './Heading.tsx';
import { nameReason } from './name-reason.ts';
import type { ResultTexts } from './result-texts.ts';

const words = diagnosticWords.result;

interface Props {
  advice: Advice;
  reasons: GivenAdvice['reasons'];
  texts: ResultTexts;
  parts: DiagnosticQuestions['subScales'];
  context: DiagnosticContext;
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
        <dd>
          {advice.sources.map((id, place) => (
            <Fragment key={id}>
              {place > 0 && '; '}
              <a href={texts.sources[id]}>{texts.results.sources[id]}</a>
            </Fragment>
          ))}
        </dd>
      </dl>
      {lesson && (
        <p className="dx-lesson">
          {words.lesson} <a href={lesson}>{advice.lesson?.words}</a>
        </p>
      )}
    </li>
  );
}
