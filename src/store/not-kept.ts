/**
 * Why something could not be kept: `full`, the browser's space for this site is used up; `invalid`, it is not an event
 * that could be read back; `other-person`, another tab has switched to another person, whose doing it may be; `failed`,
 * the browser's storage gave way.
 */
export type NotKeptReason = 'full' | 'invalid' | 'other-person' | 'failed';

/** What `append`, `merge` and `erase` reject with. Nothing of the call has been kept. */
export class NotKept extends Error {
  override readonly name = 'NotKept';
  readonly reason: NotKeptReason;

  constructor(reason: NotKeptReason, cause?: unknown) {
    super(`not kept: ${reason}`, { cause });
    this.reason = reason;
  }
}

/** Turns whatever a browser's storage throws into a `NotKept`. */
export function toNotKept(thrown: unknown): NotKept {
  if (thrown instanceof NotKept) return thrown;
  const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
  return new NotKept(name.includes('Quota') ? 'full' : name === 'DataCloneError' ? 'invalid' : 'failed', thrown);
}
