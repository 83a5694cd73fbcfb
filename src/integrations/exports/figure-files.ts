import type { Element, ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { figureStyle } from './drawing-style.ts';
import { writeXml } from './xml.ts';

/** Width of a figure in a page, in CSS pixels; its height follows. */
const WIDTH = 528;
/** Room at the edges, in units of the drawing: outside the site its words are in another font, which may be wider. */
const ROOM = 10;

/** The part of the plane that a drawing shows, with room around it. */
function frame({ properties }: Element): { box: string; height: number } {
  const [left = 0, top = 0, width = 1, height = 1] = String(properties.viewBox).split(/\s+/).map(Number);
  const [wide, high] = [width + 2 * ROOM, height + 2 * ROOM];
  return { box: `${left - ROOM} ${top - ROOM} ${wide} ${high}`, height: Math.round((WIDTH * high) / wide) };
}

/** A drawing as a file that needs nothing around it. */
function writeDrawing(svg: Element): string {
  const style: Element = {
    type: 'element',
    tagName: 'style',
    properties: {},
    children: [{ type: 'text', value: figureStyle }],
  };
  const properties = { ...svg.properties, viewBox: frame(svg).box };
  const drawing = toXast({ ...svg, properties, children: [style, ...svg.children] }, { space: 'svg' });
  if (drawing.type !== 'element') throw new Error('A drawing is one element.');
  return writeXml(drawing);
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
      properties: { src: `../${file}`, alt, width: WIDTH, height: frame(node).height },
      children: [],
    };
  };
  const children = lesson.children.map(replace);
  return { lesson: { ...lesson, children }, files };
}
