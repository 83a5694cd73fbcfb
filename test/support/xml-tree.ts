import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** Reads a file of XML. Throws where it is not well-formed. */
export function readXml(text: string): Element {
  const root = fromXml(text).children.find((child) => child.type === 'element');
  if (!root) throw new Error('There is no element.');
  return root;
}

/** The children that are elements, or those of one name. */
export const childrenOf = ({ children }: Element, name?: string): Element[] =>
  children.filter((child) => child.type === 'element').filter((child) => !name || child.name === name);

/** All elements of these names below one, in the order of the document; itself not. */
export const findAll = (element: Element, ...names: readonly string[]): Element[] =>
  childrenOf(element).flatMap((child) => [...(names.includes(child.name) ? [child] : []), ...findAll(child, ...names)]);

/** The text of an element and of all below it. */
export const textOf = ({ children }: Element): string =>
  children
    .map((child) => (child.type === 'element' ? textOf(child) : child.type === 'text' ? child.value : ''))
    .join('');

/** The value of an attribute; empty where there is none. */
export const attributeOf = ({ attributes }: Element, name: string): string => attributes[name] ?? '';

/** Values that occur more than once. */
export const listDoubled = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, i) => values.indexOf(value) !== i)),
];

/** The elements whose children do not come in the order that a schema asks for, each as "<name>: found". */
export function findDisorder(elements: readonly Element[], order: readonly string[]): string[] {
  return elements
    .filter((element) => {
      const places = childrenOf(element).map(({ name }) => order.indexOf(name));
      return places.some((place, i) => place === -1 || place < (places[i - 1] ?? 0));
    })
    .map(
      (element) =>
        `<${element.name}> holds ${childrenOf(element)
          .map(({ name }) => name)
          .join(', ')}`,
    );
}
