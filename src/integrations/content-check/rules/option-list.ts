import type { Finding } from '../problem.ts';
import type { Content } from '../read/content.ts';
import type { BankQuestion, Part } from '../read/question.ts';
import type { Found } from '../read/yaml.ts';
import { allQuestions } from './question-ids.ts';

/** An option that has a text. */
export type Option = Part & { text: Found };

/** A question to choose from, with its options apart. */
export interface OptionList {
  question: BankQuestion;
  options: Option[];
  right: Option[];
  wrong: Option[];
}

/** Every question to choose from whose options can be compared: at least one right and one wrong. */
export function listOptions(content: Content): OptionList[] {
  return allQuestions(content)
    .map((question) => {
      const options = question.parts.filter(
        (part): part is Option => part.kind === 'option' && part.text !== undefined,
      );
      const right = options.filter((option) => option.right);
      return { question, options, right, wrong: options.filter((option) => !option.right) };
    })
    .filter(({ right, wrong }) => right.length > 0 && wrong.length > 0);
}

/** A finding about a question, at its stem or at one of its options, which the question may waive. */
export function findIn(question: BankQuestion, at: Found | undefined, words: Omit<Finding, 'file' | 'line'>): Finding {
  return { file: question.file, line: at?.line ?? question.line, question, ...words };
}
