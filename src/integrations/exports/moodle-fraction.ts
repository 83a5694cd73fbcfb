/**
 * Shares of the full mark that Moodle knows, in per cent with the five decimals of its own list: one of these many right
 * options. Anything else, 33.3 for instance, makes it refuse the whole file (`fraction_options_full` in
 * question/engine/bank.php, compared to within 0.001 per cent by `match_grade_options` in lib/questionlib.php).
 */
const SHARES = ['100', '50', '33.33333', '25', '20', '16.66667'] as const;

/**
 * What a tick is worth in a question with several right options: a right one its share, a wrong one as much less, and
 * Moodle lets no sum fall below nothing (`grade_response` in question/type/multichoice/question.php). That is exactly how
 * the course counts.
 */
export function weighTicks(options: readonly { right?: true | undefined }[]): { right: string; wrong: string } {
  const share = SHARES[options.filter(({ right }) => right).length - 1];
  if (share === undefined) throw new Error(`Moodle has no share of the mark for ${options.length} options.`);
  return { right: share, wrong: `-${share}` };
}
