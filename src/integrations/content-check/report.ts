import type { Problem } from './problem.ts';
import type { Content } from './read/content.ts';
import type { LessonFile } from './read/lesson.ts';

/** One problem as one line that an editor can follow to its place. */
export function formatProblem({ file, line, rule, severity, what, expected, got, repair }: Problem): string {
  const mark = severity === 'warning' ? ' (warning)' : '';
  return `${file}:${line}  ${rule}${mark}: ${what}; expected ${expected}, got ${got}. Repair: ${repair}.`;
}

/** Every problem, an empty line between files, and how many there are. */
export function formatReport(problems: readonly Problem[]): string {
  const blocks = Map.groupBy(problems, ({ file }) => file).values();
  const lines = [...blocks].map((block) => block.map(formatProblem).join('\n'));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const files = new Set(problems.map(({ file }) => file)).size;
  const counts = [
    ...(errors > 0 ? [count(errors, 'problem')] : []),
    ...(errors < problems.length ? [count(problems.length - errors, 'warning')] : []),
  ];
  return [...lines, `${counts.join(' and ')} in ${count(files, 'file')}.`].join('\n\n');
}

/**
 * The lines that say that all is well, and how hard the lessons are to read.
 * @param elapsed milliseconds
 */
export function formatSuccess(content: Content, elapsed: number): string {
  const questions = content.questionFiles.reduce((sum, file) => sum + file.questions.length, 0);
  const counts = [
    count(content.lessons.length, 'lesson'),
    count(questions, 'question'),
    count(content.sources.length, 'source'),
    count(content.terms.length, 'term'),
    count(content.misconceptions.length, 'misconception'),
  ];
  return `Content is sound: ${counts.join(', ')} (${Math.round(elapsed)} ms)\n${formatGrades(content.lessons)}`;
}

/** The easiest, the middle and the hardest lesson, by the school year in which they can be read. */
function formatGrades(lessons: readonly LessonFile[]): string {
  const graded = lessons
    .map(({ id, body }) => ({ id, grade: body?.grade ?? Number.NaN }))
    .sort((a, b) => a.grade - b.grade);
  const tell = (place: number) => `${graded[place]?.grade.toFixed(1)} (${graded[place]?.id})`;
  const places = [...new Set([0, Math.floor(graded.length / 2), graded.length - 1])];
  return `Reading grade, from the easiest lesson to the hardest: ${places.map(tell).join(', ')}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
