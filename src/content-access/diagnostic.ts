import { parse } from 'yaml';
import contextText from '../content/diagnostic/context.yml?raw';
import questionsText from '../content/diagnostic/questions.yml?raw';
import resultsText from '../content/diagnostic/results.yml?raw';
import {
  type DiagnosticResults,
  diagnosticContextSchema,
  diagnosticQuestionsSchema,
  diagnosticResultsSchema,
} from '../schemas/diagnostic.ts';

/** The twenty questions. Fails the build, naming the field, when the file does not fit its schema. */
export const diagnosticQuestions = diagnosticQuestionsSchema.parse(parse(questionsText));

/** The questions about the company. */
export const diagnosticContext = diagnosticContextSchema.parse(parse(contextText));

/** Every sentence of a result. */
export const diagnosticResults: DiagnosticResults = diagnosticResultsSchema.parse(parse(resultsText));
