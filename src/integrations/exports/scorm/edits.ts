import type { Element, Nodes } from 'hast';

/** One change of a text: what stood from `start` to before `end` becomes `text`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Makes all changes at once. One that lies within another is part of what goes. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let done = 0;
  let out = '';
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < done) continue;
    out += source.slice(done, start) + text;
    done = end;
  }
  return out + source.slice(done);
}

/** Where a part of a parsed page stands in its text. Throws for what the parser made up. */
export function spanOf(node: Nodes): { start: number; end: number } {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  if (start === undefined || end === undefined) throw new Error(`The page has no ${node.type} of its own there.`);
  return { start, end };
}

/** Where an attribute stands, with its name. @param name as the page writes it */
export function spanOfAttribute(element: Element, name: string): { start: number; end: number } {
  const position = element.data?.position?.properties?.[name];
  if (position?.start.offset === undefined || position.end.offset === undefined)
    throw new Error(`<${element.tagName}> has no ${name} of its own.`);
  return { start: position.start.offset, end: position.end.offset };
}

/** An attribute as a page writes it. */
export const writeAttribute = (name: string, value: string): string =>
  `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
