import type { Case, Exhibit } from '../schemas/case.ts';

/** Columns whose stated total is not the sum of their rows, and rows with too few or too many cells, in words. */
export function findWrongSums({ id, columns, rows, total }: Exhibit): string[] {
  const uneven = [...rows, ...(total ? [total] : [])]
    .filter(({ cells }) => cells.length !== columns.length)
    .map(({ name, cells }) => `${id}: "${name}" has ${cells.length} cells for ${columns.length} columns`);
  const wrong = (total?.cells ?? []).flatMap((stated, column) => {
    const sum = rows.reduce((so, { cells }) => so + (cells[column] ?? 0), 0);
    // Tenths are not exact in binary.
    if (stated === null || Math.abs(sum - stated) < 1e-9) return [];
    return [`${id}: "${columns[column]?.name}" adds up to ${sum}, not ${stated}`];
  });
  return [...uneven, ...wrong];
}

/** Percentages of a case that its own numbers do not give, rounded to whole percent. */
export function findWrongPercentages(percentages: Case['percentages']): string[] {
  return percentages
    .filter(({ part, whole, percent }) => Math.round((100 * part) / whole) !== percent)
    .map(({ says, part, whole, percent }) => `${says}: ${part} of ${whole} is not ${percent}%`);
}
