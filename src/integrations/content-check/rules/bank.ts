import type { Finding } from '../problem.ts';
import type { Content } from '../read/content.ts';
import { allQuestions } from './question-ids.ts';

/** Objectives that fewer than two questions of their lesson test. */
export function findUntestedObjectives({ lessons, questionFiles }: Content): Finding[] {
  return lessons.flatMap(({ id, file, objectives }) => {
    const own = questionFiles.find(({ lesson }) => lesson === id);
    if (own === undefined || own.document.faults.length > 0) return [];
    return objectives
      .map((objective) => ({
        ...objective,
        tests: own.questions.filter((question) => question.objective?.text === objective.text).length,
      }))
      .filter(({ tests }) => tests < 2)
      .map(({ text, line, tests }) => ({
        file,
        line,
        what: `the objective "${text}" is hardly tested`,
        expected: `at least two questions in ${own.file}`,
        got: `${tests}`,
        repair: 'Write a question for it, or merge it with another objective',
      }));
  });
}

/** Points over chance by which the right option may be the longest, and the fewest questions that can show it. */
const longest = { margin: 0.15, fewest: 8 };

/** A bank in which the longest option is a good guess. Reported once, at the first question where it is so. */
export function findLongestRight(content: Content): Finding[] {
  const choices = allQuestions(content)
    .filter(({ type }) => type === 'choice')
    .map((question) => ({ question, options: question.parts.filter(({ kind }) => kind === 'option') }))
    .filter(({ options }) => options.length > 0);
  const telling = choices.filter(({ options }) => {
    const sizes = options.map(({ text }) => text?.text.length ?? 0);
    const right = options.findIndex((option) => option.right);
    return sizes.every((size, index) => index === right || size < (sizes[right] ?? 0));
  });
  const chance = choices.reduce((sum, { options }) => sum + 1 / options.length, 0);
  const allowed = Math.floor(chance + choices.length * longest.margin);
  const first = telling[0]?.question;
  if (choices.length < longest.fewest || telling.length <= allowed || first === undefined) return [];
  const ids = telling.map(({ question }) => question.id?.text);
  return [
    {
      file: first.file,
      line: first.line,
      what: 'the right option is the longest too often over the whole bank, so that learners can guess it',
      expected: `at most ${allowed} of ${choices.length} choice questions (chance plus 15 points)`,
      got: `${telling.length}: ${ids.join(', ')}`,
      repair: 'Shorten the right option or lengthen a wrong one in some of them',
    },
  ];
}
