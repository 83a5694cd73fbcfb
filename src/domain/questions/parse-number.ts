/**
 * The number in a text as people write one: "1,5", "1.5", " 20 %", "−3", "1,234.5", "€ 1 000", "40 points".
 * A comma or dot before one group of three digits is read as English does: "1,500" is 1500, "1.500" is 1.5.
 * NaN when there is no single number in it, so that "about ten" is asked about again and never marked.
 */
export function parseNumber(text: string): number {
  const found = /^([+-]?)[£$€]?([+-]?)([\d.,]+)(?:%|\p{L}+)?$/u.exec(
    text.replace(/[\s'’_]/g, '').replace(/[−–]/g, '-'),
  );
  if (!found) return Number.NaN;
  const [, before = '', after = '', digits = ''] = found;
  if (before && after) return Number.NaN;
  const value = Number(toPlain(digits) ?? Number.NaN);
  return before === '-' || after === '-' ? 0 - value : value;
}

/** Digits with at most one decimal point, or undefined when the separators make no sense. */
function toPlain(digits: string): string | undefined {
  if (!/\d/.test(digits)) return undefined;
  if (/^[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/.test(digits)) return digits.replaceAll(',', '');
  if (/^[1-9]\d{0,2}(\.\d{3})+,\d*$|^[1-9]\d{0,2}(\.\d{3}){2,}$/.test(digits))
    return digits.replaceAll('.', '').replace(',', '.');
  return /^\d*[.,]?\d*$/.test(digits) ? digits.replace(',', '.') : undefined;
}
