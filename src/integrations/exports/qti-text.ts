import type { Element, ElementContent } from 'xast';
import { splitEmphasis } from '../../domain/questions/emphasis.ts';
import { leadIn } from './lead-in.ts';
import { x } from './xml.ts';

/** A stem, an option or feedback as the words of an XML element, its emphasis in `em`. */
export const toWords = (text: string): ElementContent[] =>
  splitEmphasis(text).map((part, place) => (place % 2 === 0 ? { type: 'text', value: part } : x('em', part)));

/** A paragraph of the course's text. */
export const paragraph = (text: string): Element => x('p', toWords(text));

/** Lines with their reasons, as a list: "Close the deal (Sales). The seller is in the room." */
export const listReasons = (tag: 'ol' | 'ul', lines: readonly { text: string; feedback: string }[]): Element =>
  x(
    tag,
    lines.map(({ text, feedback }) => x('li', [x('strong', toWords(text)), leadIn(text, '.'), ...toWords(feedback)])),
  );

/** An id of the course as QTI allows one: it may not begin with a digit. */
export const toIdentifier = (id: string): string => (/^\d/.test(id) ? `_${id}` : id);
