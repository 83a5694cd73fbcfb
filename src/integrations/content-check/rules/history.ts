import type { Finding } from '../problem.ts';
import type { Content } from '../read/content.ts';
import { allQuestions, nameQuestion } from './question-ids.ts';

const list = (versions: readonly unknown[]) => versions.join(', ') || 'none';

/** Questions whose history leaves a version out, tells of one that is not there, or goes back in time. */
export function findUntoldVersions(content: Content): Finding[] {
  return allQuestions(content).flatMap((question) => {
    const { file, line, rev, history } = question;
    const versions = Array.from({ length: Math.max(rev - 1, 0) }, (_, i) => i + 2);
    const told = history.map((change) => change.rev);
    if (list(told) !== list(versions)) {
      return [
        {
          file,
          line: history[0]?.line ?? line,
          what: `the history of ${nameQuestion(question)} is not that of its ${rev} version${rev === 1 ? '' : 's'}`,
          expected: `an entry for each version after the first: ${list(versions)}`,
          got: list(told),
          repair: 'Say under "history" what each version changed: rev, date and change',
        },
      ];
    }
    const back = history.find(({ date }, i) => date < (history[i - 1]?.date ?? ''));
    if (!back) return [];
    return [
      {
        file,
        line: back.line,
        what: `version ${back.rev} of ${nameQuestion(question)} is older than the one before it`,
        expected: 'days in order',
        got: back.date,
        repair: 'Write the day on which the version was made',
      },
    ];
  });
}
