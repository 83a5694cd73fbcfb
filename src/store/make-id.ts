/** Eight hexadecimal digits by chance: the id of a session, or of a respondent, about whom they say nothing. */
export function makeId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
