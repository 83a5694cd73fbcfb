/** A question as another system has read it from a file of ours. */
export interface ReadQuestion {
  id: string;
  kind: 'single' | 'multiple' | 'match' | 'number' | 'essay';
  stem: string;
  /** Said to everybody afterwards. */
  general: string;
  tags: readonly string[];
  /** For number questions `text` is a number or "*", in the order in which they are looked through. */
  answers: readonly { text: string; percent: number; tolerance: number; feedback: string }[];
  pairs: readonly { text: string; match: string }[];
}

/** What somebody answers: texts that are ticked, matches by text, or a number. */
type Given = { ticks: readonly string[] } | { matches: ReadonlyMap<string, string> } | { number: number };

/**
 * Which answer a number gets: the first one near enough (`get_matching_answer` and `within_tolerance` in Moodle's
 * question/type/numerical/question.php, with its 14 digits of PHP).
 */
export const findAnswer = ({ answers }: ReadQuestion, number: number) =>
  answers.find(({ text, tolerance }) => {
    const hair = 1e-14 * Math.max(1, Math.abs(Number(text)));
    return text === '*' || Math.abs(number - Number(text)) <= tolerance + hair;
  });

/** What Moodle gives, 0 to 1: `grade_response` in question/type/{multichoice,match,numerical}/question.php. */
export function markAsMoodle(question: ReadQuestion, given: Given): number {
  if ('number' in given) return (findAnswer(question, given.number)?.percent ?? 0) / 100;
  if ('matches' in given) {
    const right = question.pairs.filter(({ text, match }) => given.matches.get(text) === match);
    return right.length / question.pairs.length;
  }
  const percents = given.ticks.map((tick) => question.answers.find(({ text }) => text === tick)?.percent ?? Number.NaN);
  if (question.kind === 'single') return (percents[0] ?? 0) / 100;
  const sum = percents.reduce((total, percent) => total + percent / 100, 0);
  return Math.min(Math.max(0, sum), 1);
}
