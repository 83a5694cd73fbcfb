import type { Element, ElementContent } from 'hast';
import { isOnlyLink } from './lesson-pages.ts';

/**
 * The children of an element with every heading one level higher and every link led where it leads in a book.
 * @param toHref new address of a link; null leaves its words without a link
 */
export function linkInside(element: Element, toHref: (href: string) => string | null): ElementContent[] {
  return element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (child.tagName === 'p' && isOnlyLink(child, toHref)) return [];
    const children = linkInside(child, toHref);
    const level = /^h([2-6])$/.exec(child.tagName)?.[1];
    if (level) return [{ ...child, tagName: `h${Number(level) - 1}`, children }];
    if (child.tagName !== 'a' || typeof child.properties.href !== 'string') return [{ ...child, children }];
    const href = toHref(child.properties.href);
    return href === null ? children : [{ ...child, properties: { ...child.properties, href }, children }];
  });
}
