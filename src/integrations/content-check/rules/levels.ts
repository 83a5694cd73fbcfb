import type { Finding } from '../problem.ts';
import type { Content } from '../read/content.ts';
import { allQuestions } from './question-ids.ts';

/** Quizzes of which more than half only asks what the lesson said. */
export function findRecallHeavy({ questionFiles }: Content): Finding[] {
  return questionFiles.flatMap(({ file, questions }) => {
    const recall = questions.filter(({ level }) => level === 'recall');
    const [first] = recall;
    if (first === undefined || recall.length * 2 <= questions.length) return [];
    return [
      {
        file,
        line: first.line,
        what: 'over half of this quiz is recall',
        expected: `at most ${Math.floor(questions.length / 2)} of ${questions.length} questions`,
        got: `${recall.length}: ${recall.map(({ id }) => id?.text).join(', ')}`,
        repair: 'Put one of them into a scene, so that it is to apply, or between close alternatives to judge',
      },
    ];
  });
}

/** What share of the bank each level may have, and the fewest questions that can show it. */
const share = { from: 0.25, to: 0.42, fewest: 12 };

/** Levels of thinking of which the whole bank has too few or too many. Reported at the head of the course. */
export function findUnevenLevels(content: Content): Finding[] {
  const questions = allQuestions(content);
  if (questions.length < share.fewest) return [];
  return ['recall', 'apply', 'judge'].flatMap((name) => {
    const count = questions.filter(({ level }) => level === name).length;
    const part = count / questions.length;
    if (part >= share.from && part <= share.to) return [];
    return [
      {
        file: content.course.file,
        line: 1,
        what: `too ${part < share.from ? 'few' : 'many'} questions of the whole bank are of the level "${name}"`,
        expected: 'between a quarter and 42 percent of each level',
        got: `${count} of ${questions.length}`,
        repair: part < share.from ? `Turn questions of another level into "${name}"` : 'Turn some into another level',
      },
    ];
  });
}
