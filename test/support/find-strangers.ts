import type { Element } from 'xast';
import { childrenOf } from './xml-tree.ts';

/** What a format lets one element have. Anything else is refused. */
interface Allowed {
  /** Attributes with what they may say. */
  attributes?: Readonly<Record<string, RegExp>>;
  /** Attributes that have to be there. */
  required?: readonly string[];
  /** Children in their order: names with a space after each. Without it there may be none. */
  content?: RegExp;
  /** What its own text may say; without it there may be none but space. */
  text?: RegExp;
}

/** The elements of a format that we write, by name. */
export type Grammar = Readonly<Record<string, Allowed>>;

/** Words by which nothing is meant but one of them. */
export const oneOf = (...words: readonly string[]): RegExp =>
  new RegExp(`^(${words.map((word) => word.replaceAll('.', '\\.')).join('|')})$`);
/** A word, a number and a text of whatever kind, as attributes hold them. */
export const anything = /\S/;
export const identifier = /^[A-Za-z_][\w.-]*$/;
export const whole = /^\d+$/;
export const decimal = /^-?\d+(\.\d+)?$/;

function findAttributes({ name, attributes }: Element, { attributes: known = {}, required = [] }: Allowed): string[] {
  return [
    ...required.filter((one) => attributes[one] === undefined).map((one) => `<${name}> lacks "${one}".`),
    ...Object.keys(attributes)
      .filter((one) => !Object.hasOwn(known, one))
      .map((one) => `<${name}> has no attribute "${one}".`),
    ...Object.entries(known)
      .filter(([one, said]) => attributes[one] !== undefined && !said.test(attributes[one] ?? ''))
      .map(([one]) => `"${attributes[one]}" is no ${one} of <${name}>.`),
  ];
}

/** The elements, attributes and values below an element, itself with them, that its format does not know or not there. */
export function findStrangers(element: Element, grammar: Grammar): string[] {
  const allowed = Object.hasOwn(grammar, element.name) ? grammar[element.name] : undefined;
  if (!allowed) return [`There is no <${element.name}> in this format.`];
  const inside = childrenOf(element);
  const names = inside.map(({ name }) => `${name} `).join('');
  const own = element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  return [
    ...findAttributes(element, allowed),
    ...((allowed.content ?? /^$/).test(names) ? [] : [`<${element.name}> may not hold "${names.trim()}".`]),
    ...((allowed.text ?? /^\s*$/).test(own) ? [] : [`<${element.name}> may not say "${own}".`]),
    ...inside.flatMap((child) => findStrangers(child, grammar)),
  ];
}
