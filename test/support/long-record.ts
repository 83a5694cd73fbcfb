/** A record of many answers, a minute apart, to these questions in turn, with random ids as the store gives them. */
export function makeLongRecord(
  count: number,
  questions: readonly string[] = ['q-one'],
): { id: string; [field: string]: unknown }[] {
  return Array.from({ length: count }, (_, n) => ({
    v: 1,
    id: crypto.randomUUID(),
    at: new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString(),
    type: 'answered',
    lesson: 'the-cost',
    question: questions[n % questions.length] ?? 'gone',
    rev: 1,
    answer: { type: 'choice', option: `option-${n % 4}` },
    outcome: n % 3 ? 'right' : 'wrong',
    earned: n % 3 ? 1 : 0,
    possible: 1,
    confidence: 'certain',
  }));
}
