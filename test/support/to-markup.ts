import { splitEmphasis } from '../../src/domain/questions/emphasis.ts';

const write = (text: string): string => text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;');

/** A text of the course as HTML: escaped, its emphasis in `em`. Written anew here, to compare with what exports make. */
export const toMarkup = (text: string): string =>
  splitEmphasis(text)
    .map((part, place) => (place % 2 === 0 ? write(part) : `<em>${write(part)}</em>`))
    .join('');
