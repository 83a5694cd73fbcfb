import type { Reason } from '../../domain/diagnostic/advise.ts';
import type { DiagnosticContext, DiagnosticQuestions } from '../../schemas/diagnostic.ts';
import { diagnosticWords } from '../../strings/diagnostic.ts';
import { nameOfLevel } from './scale.ts';

/** What a reason's ids stand for. */
export interface ReasonNames {
  parts: DiagnosticQuestions['subScales'];
  context: DiagnosticContext;
}

/** A reason in the reader's own terms: the part's name, or the answer they chose. */
export function nameReason(reason: Reason, { parts, context }: ReasonNames): string {
  switch (reason.type) {
    case 'withheld':
      return diagnosticWords.reasons.withheld;
    case 'level':
      return diagnosticWords.reasons.level(nameOfLevel(reason.level));
    case 'between':
      return diagnosticWords.result.between(nameOfLevel(reason.levels[0]), nameOfLevel(reason.levels[1]));
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
