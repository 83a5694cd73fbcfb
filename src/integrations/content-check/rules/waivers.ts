import type { Finding, Rule } from '../problem.ts';
import type { Content } from '../read/content.ts';
import type { BankQuestion } from '../read/question.ts';
import { proposeNearest } from '../suggest.ts';
import { countWords, quote } from '../words.ts';
import { allQuestions, nameQuestion } from './question-ids.ts';

/** Fewest words that can be a reason. */
const fewestWords = 4;

/** The rule without what its questions waive. */
export function honourWaivers(rule: Rule): Rule {
  return { ...rule, find: (content) => rule.find(content).filter(({ question }) => !waives(question, rule.name)) };
}

const waives = (question: BankQuestion | undefined, name: string): boolean =>
  question?.waivers.some(({ rule }) => rule === name) ?? false;

/**
 * Waivers of rules that do not exist or cannot be waived, waivers that silence nothing, and waivers without a reason.
 * @param warnings the rules that can be waived, as they are before waivers are honoured
 */
export function findBadWaivers(content: Content, warnings: readonly Rule[]): Finding[] {
  const waiving = allQuestions(content).filter(({ waivers }) => waivers.length > 0);
  if (waiving.length === 0) return [];
  const names = warnings.map(({ name }) => name);
  const broken = new Map(
    warnings.map(({ name, find }) => [name, new Set(find(content).map(({ question }) => question))]),
  );
  return waiving.flatMap((question) =>
    question.waivers.flatMap(({ rule, reason, line }) => {
      const words = describeFault(question, rule, reason, names, broken.get(rule));
      return words === undefined ? [] : [{ file: question.file, line, ...words }];
    }),
  );
}

function describeFault(
  question: BankQuestion,
  rule: string,
  reason: string,
  names: string[],
  broken: ReadonlySet<BankQuestion | undefined> | undefined,
): Omit<Finding, 'file' | 'line'> | undefined {
  if (broken === undefined) {
    return {
      what: `${nameQuestion(question)} waives "${rule}", which is no rule that can be waived`,
      expected: `one of ${names.join(', ')}`,
      got: `"${rule}"`,
      repair: proposeNearest(rule, names, 'Remove the line'),
    };
  }
  if (!broken.has(question)) {
    return {
      what: `${nameQuestion(question)} waives "${rule}" and keeps it`,
      expected: 'waivers of rules that the question breaks',
      got: `"${rule}"`,
      repair: 'Remove the line',
    };
  }
  if (countWords(reason) >= fewestWords) return undefined;
  return {
    what: `${nameQuestion(question)} waives "${rule}" without a reason`,
    expected: `a reason of at least ${fewestWords} words`,
    got: quote(reason),
    repair: 'Say why the question is better this way, or mend it',
  };
}
