import type { Element, Text } from 'hast';
import { dropEmphasis, splitEmphasis } from '../../domain/questions/emphasis.ts';

/** A stem, an option or feedback as plain text, for formats that show markup as it is. */
export const toPlainText = dropEmphasis;

/** The same as nodes of HTML, its emphasis in `em`. */
export const toInline = (text: string): (Element | Text)[] =>
  splitEmphasis(text).map((part, place) => {
    const words: Text = { type: 'text', value: part };
    return place % 2 === 0 ? words : { type: 'element', tagName: 'em', properties: {}, children: [words] };
  });
