/** A name over a drawing: where it belongs, and how much room it takes, with the gap to the next. */
interface Name {
  x: number;
  width: number;
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/**
 * Places names in a row, each as near as can be to where it belongs and none over another.
 * @param names in the order from left to right in which they belong
 * @param from the row's left end; @param to its right end
 * @returns the middle of each
 */
export function placeNames(names: readonly Name[], from: number, to: number): number[] {
  // Packed from 0 the middles stand here. Each name wants the whole row to begin at its x less that; where a later name
  // wants an earlier beginning, the names between share their mean (isotonic regression).
  const packed = names.map(({ width }, place) =>
    names.slice(0, place).reduce((sum, one) => sum + one.width, width / 2),
  );
  const room = names.reduce((sum, { width }) => sum + width, 0);
  const wanted = names.map(({ x }, place) => Math.min(Math.max(x - (packed[place] ?? 0), from), to - room));
  return packed.map((middle, place) => {
    const starts = wanted.slice(0, place + 1).map((_, first) => {
      const means = wanted.slice(place).map((_, last) => mean(wanted.slice(first, place + last + 1)));
      return Math.min(...means);
    });
    return middle + Math.max(...starts);
  });
}
