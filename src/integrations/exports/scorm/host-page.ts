import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { diagnosticElsewhere, hostedPrivacy, rewordedPages } from '../../../strings/hosted.ts';
import { applyEdits, type Edit, spanOf } from './edits.ts';
import { type ParsedPage, parsePage } from './relocate.ts';

/*
 * Makes a page of the site say what is true inside a learning system, before anything else is done with it: where things
 * are kept, and what is not asked there.
 */

/** What the site offers where it keeps what is done: a copy to save, a tab of its own. Neither would hold it here. */
const css = '[data-saved]>:is(a,span),.record-remind,.record-durable{display:none}';

const paragraph = (...children: (Element | string)[]): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: children.map(
    (child): ElementContent => (typeof child === 'string' ? { type: 'text', value: child } : child),
  ),
});

/** The diagnostic, which a lesson asks for, as a link to it. What wakes the page's other islands may stand there too, and stays. */
function leaveDiagnostic(section: Element, base: string): Edit[] {
  const { text, link } = diagnosticElsewhere;
  const anchor: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href: `${base}diagnostic/` },
    children: [{ type: 'text', value: link }],
  };
  const said = toHtml(paragraph(`${text} `, anchor, '.'));
  return section.children
    .filter((child) => child.type === 'element' && ['astro-island', 'noscript'].includes(child.tagName))
    .map((child, place) => ({ ...spanOf(child), text: place === 0 ? said : '' }));
}

/** What stands between the heading about privacy and the next one of its rank. */
function sayPrivacy({ children }: Root | Element): Edit[] {
  const isHeading = (child: (typeof children)[number]): child is Element =>
    child.type === 'element' && child.tagName === 'h2';
  const from = children.findIndex((child) => isHeading(child) && child.properties.id === 'privacy');
  const heading = children[from];
  const next = children.slice(from + 1).find(isHeading);
  if (!heading || !next) return [];
  const text = hostedPrivacy.map((one) => toHtml(paragraph(one))).join('');
  return [{ start: spanOf(heading).end, end: spanOf(next).start, text }];
}

function rewordText(value: string): string {
  return Object.entries(rewordedPages).reduce((text, [onSite, here]) => text.replaceAll(onSite, here), value);
}

/** @param base path that the site was built for */
export function hostPage(html: string, base: string): ParsedPage {
  const { tree } = parsePage(html);
  const edits: Edit[] = [];
  visit(tree, (node) => {
    if (node.type === 'text') {
      const text = rewordText(node.value);
      if (text !== node.value) edits.push({ ...spanOf(node), text: toHtml({ type: 'text', value: text }) });
    }
    if (node.type !== 'element') return;
    if (Array.isArray(node.properties.className) && node.properties.className.includes('diagnostic'))
      edits.push(...leaveDiagnostic(node, base));
    if (node.tagName === 'main' || node.tagName === 'article') edits.push(...sayPrivacy(node));
  });
  return parsePage(applyEdits(html, edits).replace('</head>', () => `<style>${css}</style></head>`));
}
