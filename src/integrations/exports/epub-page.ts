import type { ElementContent, Element as HtmlElement } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { writeXml } from './xml.ts';

/** One page of a book. */
export interface Page {
  /** Name of its file: "lesson-the-cost.xhtml". */
  file: string;
  title: string;
  text: string;
  /** Whether a drawing stands in it; the package has to say so. */
  hasDrawing: boolean;
}

/** SVG that is only looked at has to be hidden or named; a name that nobody can reach is no name. */
function nameDrawings(body: HtmlElement): boolean {
  let found = false;
  visit(body, 'element', (element) => {
    if (element.tagName !== 'svg') return;
    found = true;
    if (!element.properties.ariaHidden && !element.properties.role) element.properties.role = 'img';
  });
  return found;
}

/**
 * Writes a page of a book as XHTML.
 * @param name of the file, without its ending
 * @param kind what it is, in words of EPUB's structure vocabulary: "chapter", "glossary"
 */
export function writePage(name: string, title: string, kind: string, content: ElementContent[]): Page {
  const body = h('body', [h('section', { role: roles[kind], ariaLabel: title }, content)]);
  const hasDrawing = nameDrawings(body);
  const root = h('html', { xmlns: 'http://www.w3.org/1999/xhtml', lang: 'en', 'xml:lang': 'en' }, [
    h('head', [h('title', title), h('link', { rel: 'stylesheet', href: 'book.css', type: 'text/css' })]),
    body,
  ]);
  const document = toXast(root);
  visit(document, 'element', (element) => {
    if (element.name === 'section' && element.attributes['aria-label'] === title && kind) {
      element.attributes['epub:type'] = kind;
    }
  });
  if (document.type !== 'element') throw new Error(`The page "${name}" has no root.`);
  document.attributes['xmlns:epub'] = 'http://www.idpf.org/2007/ops';
  return { file: `${name}.xhtml`, title, text: writeXml(document), hasDrawing };
}

/** Roles of DPUB-ARIA for the kinds that have one. */
const roles: Record<string, string> = { chapter: 'doc-chapter', glossary: 'doc-glossary', preface: 'doc-preface' };
