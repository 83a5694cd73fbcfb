import type { Element, Nodes, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

export { x };

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** The library would drop such characters in silence, and take one child without attributes before it for attributes. */
function refuseForbidden(node: Nodes): void {
  if (node.type === 'element' && Object.values(node.attributes).includes('[object Object]'))
    throw new Error(`Put the child of <${node.name}> into a list, or it is taken for attributes.`);
  const texts = node.type === 'element' ? Object.values(node.attributes) : 'value' in node ? [node.value] : [];
  const bad = texts.find((text) => text && FORBIDDEN.test(text));
  if (bad) throw new Error(`XML cannot hold the control character in ${JSON.stringify(bad)}. Take it out.`);
  if ('children' in node) node.children.forEach(refuseForbidden);
}

/** A whole XML file with its declaration. Text is escaped by the library. Throws for characters that XML forbids. */
export function writeXml(root: Element): string {
  refuseForbidden(root);
  const declaration = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' } as const;
  const document: Root = { type: 'root', children: [declaration, root] };
  return `${toXml(document, { closeEmptyElements: true })}\n`;
}
