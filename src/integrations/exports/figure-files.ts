import type { Element, ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { figureStyle } from './cartridge-style.ts';
import { writeXml } from './xml.ts';

/** Width of a figure in a page, in CSS pixels; its height follows. */
const WIDTH = 528;

/** A drawing as a file that needs nothing around it. */
function writeDrawing(svg: Element): string {
  const style: Element = {
    type: 'element',
    tagName: 'style',
    properties: {},
    children: [{ type: 'text', value: figureStyle }],
  };
  const drawing = toXast({ ...svg, children: [style, ...svg.children] }, { space: 'svg' });
  if (drawing.type !== 'element') throw new Error('A drawing is one element.');
  return writeXml(drawing);
}

function heightOf({ properties }: Element): number {
  const [, , width = 1, height = 1] = String(properties.viewBox).split(/\s+/).map(Number);
  return Math.round((WIDTH * height) / width);
}

/**
 * Takes the drawings out of a lesson into files, and puts images with their descriptions in their places. Moodle
 * cleans the pages of a cartridge and would drop drawings inside them; images and their files it keeps.
 * @param name says what the file of the nth drawing is called, counted from 1
 * @returns the lesson, and the files by name
 */
export function separateFigures(
  lesson: Element,
  name: (place: number) => string,
): { lesson: Element; files: Map<string, string> } {
  const files = new Map<string, string>();
  const replace = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node;
    if (node.tagName !== 'svg') return { ...node, children: node.children.map(replace) };
    const file = name(files.size + 1);
    files.set(file, writeDrawing(node));
    const alt = String(node.properties.ariaLabel ?? '');
    return {
      type: 'element',
      tagName: 'img',
      properties: { src: `../${file}`, alt, width: WIDTH, height: heightOf(node) },
      children: [],
    };
  };
  const children = lesson.children.map(replace);
  return { lesson: { ...lesson, children }, files };
}
