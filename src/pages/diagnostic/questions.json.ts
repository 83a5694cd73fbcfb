import type { DiagnosticFile } from '../../components/diagnostic/LateDiagnosticIsland.tsx';
import { diagnosticContext, diagnosticQuestions } from '../../content-access/diagnostic.ts';

/** The questions as data: the lesson that embeds the diagnostic fetches them when its reader gets there. */
export function GET(): Response {
  const file: DiagnosticFile = { questions: diagnosticQuestions, context: diagnosticContext };
  return Response.json(file);
}
