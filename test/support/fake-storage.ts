/** A `Storage` for Node. Give it a room to see what happens when that is used up. */
export class FakeStorage implements Storage {
  [key: string]: unknown;
  readonly #room: number;

  /** @param room how many entries fit */
  constructor(room = Number.POSITIVE_INFINITY) {
    this.#room = room;
  }
  get length() {
    return Object.keys(this).length;
  }
  key(place: number) {
    return Object.keys(this)[place] ?? null;
  }
  getItem(key: string) {
    return Object.hasOwn(this, key) ? String(this[key]) : null;
  }
  setItem(key: string, value: string) {
    if (this.length >= this.#room && !Object.hasOwn(this, key)) throw new DOMException('full', 'QuotaExceededError');
    this[key] = String(value);
  }
  removeItem(key: string) {
    delete this[key];
  }
  clear() {
    for (const key of Object.keys(this)) delete this[key];
  }
}
