/** A whole number from 0 to 2^32 − 1, by chance: a seed. */
export const makeSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** Eight hexadecimal digits, by chance: the id of a new assignment. */
export const makeId = (): string => makeSeed().toString(16).padStart(8, '0');
