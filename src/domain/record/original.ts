/** Events that were upgraded while they were read, with the rows that they were made from. */
const originals = new WeakMap<object, object>();

/** Notes from which stored row an event was made. */
export function noteOriginal(event: object, row: object): void {
  originals.set(event, row);
}

/** The row that was stored, for an event that was upgraded while it was read; else what was given. */
export function originalOf(event: unknown): unknown {
  return typeof event === 'object' && event !== null ? (originals.get(event) ?? event) : event;
}
