import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Every text in a value that came out of JSON. */
const listTexts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(listTexts)
      : [];

function listOf({ tagName, properties, children }: Element): string[] {
  const plain = ['href', 'src', 'action', 'component-url', 'renderer-url'].map((name) => properties[name]);
  const props = typeof properties.props === 'string' ? listTexts(JSON.parse(properties.props)) : [];
  const css = tagName === 'style' ? children.map((child) => (child.type === 'text' ? child.value : '')) : [];
  const files = css.flatMap((text) => [...text.matchAll(/url\(["']?([^"')]+)/g)].map(([, file]) => file));
  return [...plain, ...props, ...files].filter((one) => typeof one === 'string');
}

/** A page's own content, without what surrounds it on every page. */
export function findMain(tree: Root): Root {
  const found: Root = { type: 'root', children: [] };
  visit(tree, 'element', (element) => void (element.tagName === 'main' && found.children.push(element)));
  return found;
}

/** Paths from the site's root that a page names, in links, as its own files and to its islands. */
export function listAddresses(tree: Root, base: string): string[] {
  const found: string[] = [];
  visit(tree, 'element', (element) => void found.push(...listOf(element)));
  return found.filter((one) => one.startsWith(base) && !one.startsWith('//')).map((one) => one.slice(base.length));
}
