/** Eight hexadecimal digits by chance: they tell two people of one side apart and say nothing about either. */
export function makeRespondent(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(4));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
