import type { Element, ElementContent } from 'xast';

const NAMESPACES: Readonly<Record<string, string>> = {
  'http://www.imsglobal.org/xsd/imsqtiasi_v3p0': 'http://www.imsglobal.org/xsd/imsqti_v2p1',
};

const toCamel = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function renameChildren(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    // 3.0 put a wrapper around the content of feedback and rubrics that 2.1 does not know.
    return child.name === 'qti-content-body' ? renameChildren(child.children) : [toQti21(child)];
  });
}

/**
 * The same item or test in QTI 2.1. 3.0 writes "qti-" and hyphens where 2.1 writes humps, in names of elements and of
 * attributes; values are the same, and elements of HTML stay as they are.
 */
export function toQti21(element: Element): Element {
  const attributes = Object.entries(element.attributes).map(([name, value]) => [
    toCamel(name),
    name === 'xmlns' && value ? (NAMESPACES[value] ?? value) : value,
  ]);
  return {
    ...element,
    name: toCamel(element.name.replace(/^qti-/, '')),
    attributes: Object.fromEntries(attributes),
    children: renameChildren(element.children),
  };
}
