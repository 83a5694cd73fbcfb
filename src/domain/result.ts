/** What comes of reading data that we do not control: the value, or a reason why not. Our own mistakes throw instead. */
export type Result<T, Reason = string> = { ok: true; value: T } | { ok: false; reason: Reason };
