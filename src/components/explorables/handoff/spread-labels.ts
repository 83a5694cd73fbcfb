/**
 * Moves labels apart that would stand in each other's way: upwards, in the order in which they lie.
 * @param heights where each would stand, downwards
 * @param apart least distance from one to the next
 * @param lowest below which none may stand
 */
export function spreadLabels(heights: readonly number[], apart: number, lowest: number): number[] {
  const spread = [...heights];
  let free = lowest;
  for (const place of [...heights.keys()].sort((a, b) => (heights[b] ?? 0) - (heights[a] ?? 0))) {
    const at = Math.min(heights[place] ?? 0, free);
    spread[place] = at;
    free = at - apart;
  }
  return spread;
}
