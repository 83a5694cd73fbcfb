import type { Element, ElementContent, Nodes, Root } from 'xast';
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
  const bad = texts.find((text) => text && (FORBIDDEN.test(text) || !text.isWellFormed()));
  if (bad) throw new Error(`XML cannot hold the control character in ${JSON.stringify(bad)}. Take it out.`);
  if ('children' in node) node.children.forEach(refuseForbidden);
}

/**
 * The library leaves ">" in a text as it is, and XML forbids it behind "]]". It is named everywhere, and is all that goes
 * out past the library.
 */
function nameEnds(node: ElementContent): ElementContent[] {
  if (node.type === 'element') return [{ ...node, children: node.children.flatMap(nameEnds) }];
  if (node.type !== 'text') return [node];
  return node.value
    .split('>')
    .flatMap((value, place): ElementContent[] => [
      ...(place > 0 ? [{ type: 'raw', value: '&gt;' } as const] : []),
      { type: 'text', value },
    ]);
}

/** A piece of XML without a declaration, to stand in another file as text. Throws for characters that XML forbids. */
export function writePiece(nodes: readonly ElementContent[]): string {
  nodes.forEach(refuseForbidden);
  return toXml(nodes.flatMap(nameEnds), { closeEmptyElements: true, allowDangerousXml: true });
}

/** A whole XML file with its declaration. Text is escaped by the library. Throws for characters that XML forbids. */
export function writeXml(root: Element): string {
  const declaration: Root = {
    type: 'root',
    children: [{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' }],
  };
  return `${toXml(declaration)}${writePiece([root])}\n`;
}
