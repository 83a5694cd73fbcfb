import type { ElementContent } from 'hast';
import { writeHtml } from './html.ts';

/** The signs that GIFT gives a meaning (`repchar` in Moodle's question/format/gift/format.php). */
const markSigns = (text: string): string => text.replace(/[\\~=#{}:]/g, '\\$&').replace(/\s+/g, ' ');

/** Text as it is, for names and for the right-hand side of a match, which is never HTML. */
export const toGiftText = markSigns;

/**
 * HTML as a part of a question. What would be read as something else at the beginning (a weight, the name of a format) or
 * inside (the arrow of a match) is written as HTML writes signs by number.
 */
export const toGiftHtml = (nodes: readonly ElementContent[]): string =>
  markSigns(
    writeHtml(nodes)
      .trim()
      .replaceAll('->', '-&gt;')
      .replace(/^[%[]/, (sign) => `&#${sign.charCodeAt(0)};`),
  );
