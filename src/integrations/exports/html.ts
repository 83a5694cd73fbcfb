import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toInline } from './question-text.ts';

/** What can stand in an element: nodes, or a text of the course with its emphasis. */
type Child = string | ElementContent | readonly ElementContent[];

const toNodes = (child: Child): readonly ElementContent[] =>
  typeof child === 'string' ? toInline(child) : 'type' in child ? [child] : child;

/** An element of HTML: `el('p', 'Which is *not* …?')`. Texts are escaped, their emphasis becomes `em`. */
export const el = (tagName: string, ...children: Child[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: children.flatMap(toNodes),
});

/** The same with attributes. */
export const elWith = (properties: Properties, tagName: string, ...children: Child[]): Element => ({
  ...el(tagName, ...children),
  properties,
});

/** A piece of HTML in one line. */
export const writeHtml = (nodes: readonly ElementContent[]): string => toHtml({ type: 'root', children: [...nodes] });
