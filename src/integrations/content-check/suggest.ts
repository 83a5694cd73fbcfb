/** Number of letters to add, drop, change or swap with their neighbour to turn one word into the other. */
function countEdits(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : change;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[to.length] ?? 0;
}

/** Whether one name is the other with words left out at an end: "kotler" and "kotler-2006". */
function isPartOf(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 4 && (long.startsWith(`${short}-`) || long.endsWith(`-${short}`));
}

/**
 * The known name that an unknown one was probably meant to be.
 * @returns nothing when no name is near enough to be worth proposing
 */
export function findNearest(unknown: string, known: Iterable<string>): string | undefined {
  const wanted = unknown.toLowerCase();
  let best: { name: string; edits: number } | undefined;
  for (const name of known) {
    const edits = isPartOf(wanted, name.toLowerCase()) ? 1 : countEdits(wanted, name.toLowerCase());
    if (edits <= Math.max(1, Math.floor(wanted.length / 3)) && edits < (best?.edits ?? Number.POSITIVE_INFINITY)) {
      best = { name, edits };
    }
  }
  return best?.name;
}

/** Proposes the near-miss as a repair, or says what to do when there is none. */
export function proposeNearest(unknown: string, known: Iterable<string>, otherwise: string): string {
  const nearest = findNearest(unknown, known);
  return nearest === undefined ? otherwise : `Did you mean "${nearest}"? If not: ${lowerFirst(otherwise)}`;
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
