const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A count in words up to twelve, in figures beyond. */
export const inWords = (count: number): string => small[count] ?? String(count);

/** Minutes as whole hours in words, capital first: 172 is "Three hours", 150 "Two and a half hours". */
export function inHours(minutes: number): string {
  const halves = Math.max(1, Math.round(minutes / 30));
  const whole = Math.floor(halves / 2);
  const text =
    halves === 1
      ? 'half an hour'
      : `${inWords(whole)}${halves % 2 ? ' and a half' : ''} ${halves === 2 ? 'hour' : 'hours'}`;
  return text[0]?.toUpperCase() + text.slice(1);
}
