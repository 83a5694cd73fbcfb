/** Words a minute for reading to learn, from the course plan. */
const PACE = 220;
/** Minutes for one question: read, choose, read the reason. */
const PER_QUESTION = 0.75;

/** Words a reader meets in the source of a lesson: prose and the texts of figures, not tags or punctuation. */
export function countWords(source: string): number {
  return source.replace(/<\/?[A-Za-z][\w]*/g, ' ').match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** Whole minutes, at least one, for a text of so many words with so many questions. */
export function minutesFor(words: number, questions: number): number {
  return Math.max(1, Math.round(words / PACE + questions * PER_QUESTION));
}
