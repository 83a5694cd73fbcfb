import { dirname, relative } from 'node:path/posix';
import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { Place } from '../../../domain/parcel/parcel.ts';
import { fileOfPage, placeLink } from '../../../domain/parcel/place-link.ts';
import { applyEdits, type Edit, spanOf, spanOfAttribute, writeAttribute } from './edits.ts';

/*
 * Makes a page of the site one that works in any folder: every address in it is written as seen from the page, and names a
 * file, because those who serve packages show no folders. All else stays as it is, to the letter.
 */

/** An address as seen from a page, both given from the folder in which all pages lie. */
export function seeFrom(page: string, file: string): string {
  const end = file.search(/[?#]/);
  const [bare, rest] = end < 0 ? [file, ''] : [file.slice(0, end), file.slice(end)];
  return relative(dirname(fileOfPage(page)), bare) + rest;
}

/** The path from the site's root that an address means; undefined for one that leads elsewhere. */
function findPath(address: unknown, { base }: Pick<Place, 'base'>): string | undefined {
  if (typeof address !== 'string' || !address.startsWith(base) || address.startsWith('//')) return undefined;
  return address.slice(base.length);
}

function placeAnchor(element: Element, page: string, place: Place): Edit[] {
  const path = findPath(element.properties.href, place);
  if (path === undefined) return [];
  const placed = placeLink(path, place);
  const change = (text: string): Edit[] => [{ ...spanOfAttribute(element, 'href'), text }];
  switch (placed.to) {
    case 'inside':
      return change(writeAttribute('href', seeFrom(page, placed.file)));
    case 'site':
      return change(`${writeAttribute('href', placed.url)} target="_blank" rel="noopener"`);
    case 'nowhere':
      return change('');
  }
}

/** Addresses in what an island is given: pages of the package as files, others at the site. */
export function relocateProps(props: string, page: string, place: Place): string {
  return JSON.stringify(JSON.parse(props), (_key, value: unknown) => {
    const path = findPath(value, place);
    if (path === undefined) return value;
    const placed = placeLink(path, place);
    if (placed.to === 'inside') return seeFrom(page, placed.file);
    // The start of addresses that a script completes, and texts that only look like one, stay as they are.
    const isLesson = /^course\/[\w-]+\/[\w-]+\/$/.test(path);
    return placed.to === 'site' && isLesson ? placed.url : value;
  });
}

/** Attributes that name a file which the page itself needs; those of islands as they are, others as hast names them. */
const needed = ['src', 'action', 'component-url', 'renderer-url'];

function placeNeeded(element: Element, page: string, place: Place): Edit[] {
  const { properties } = element;
  // A package is not installed: the system that shows it is.
  if (element.tagName === 'link' && [properties.rel].flat().includes('manifest'))
    return [{ ...spanOf(element), text: '' }];
  const edits = [...needed, ...(element.tagName === 'link' ? ['href'] : [])].flatMap((name): Edit[] => {
    const path = findPath(properties[name], place);
    if (path === undefined) return [];
    const placed = placeLink(path, place);
    const file = placed.to === 'inside' ? placed.file : path;
    return [{ ...spanOfAttribute(element, name), text: writeAttribute(name, seeFrom(page, file)) }];
  });
  if (element.tagName !== 'astro-island' || typeof properties.props !== 'string') return edits;
  const props = relocateProps(properties.props, page, place);
  return [...edits, { ...spanOfAttribute(element, 'props'), text: writeAttribute('props', props) }];
}

const quote = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A style sheet of a page with its addresses as seen from the page. */
export const relocateStyles = (css: string, page: string, { base }: Pick<Place, 'base'>): string =>
  css.replace(
    new RegExp(`url\\((["']?)${quote(base)}(?!/)([^"')]+)`, 'g'),
    (_whole, mark: string, file: string) => `url(${mark}${seeFrom(page, file)}`,
  );

/** In a menu, what is not in the package is left out, and so are lists and headings that held nothing else. */
function clearMenu(menu: Element, place: Place): Edit[] {
  const hasText = (node: RootContent): boolean =>
    node.type === 'text' ? node.value.trim() !== '' : 'children' in node && node.children.some(hasText);
  const isGone = (node: RootContent): boolean => {
    if (node.type !== 'element') return node.type === 'text' && node.value.trim() === '';
    const path = node.tagName === 'a' ? findPath(node.properties.href, place) : undefined;
    if (path !== undefined) return placeLink(path, place).to !== 'inside';
    return node.children.length > 0 && hasText(node) && node.children.every(isGone);
  };
  return menu.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return isGone(child) ? [{ ...spanOf(child), text: '' }] : clearMenu(child, place);
  });
}

function placeElement(element: Element, page: string, place: Place): Edit[] {
  switch (element.tagName) {
    case 'nav':
      return clearMenu(element, place);
    case 'a':
    case 'area':
      return placeAnchor(element, page, place);
    case 'style':
      return element.children.flatMap((child) =>
        child.type === 'text' ? [{ ...spanOf(child), text: relocateStyles(child.value, page, place) }] : [],
      );
    default:
      return placeNeeded(element, page, place);
  }
}

/** A page with its parts and where they stand in it: parsed once for all packages. */
export interface ParsedPage {
  html: string;
  tree: Root;
}

export const parsePage = (html: string): ParsedPage => ({ html, tree: fromHtml(html, { verbose: true }) });

/**
 * A page of the site as a page of a package. Its security policy still names the old text of its styles.
 * @param page its path: "course/why-they-fight/the-cost/"
 * @param script file that the page runs before any other
 */
export function relocatePage({ html, tree }: ParsedPage, page: string, place: Place, script: string): string {
  const edits: Edit[] = [];
  const look = (element: Element) => {
    edits.push(...placeElement(element, page, place));
    if (element.tagName === 'template' && element.content) visit(element.content, 'element', look);
  };
  visit(tree, 'element', look);
  return addScript(applyEdits(html, edits), seeFrom(page, script));
}

/** Puts a script before the first one, in the head. */
function addScript(html: string, src: string): string {
  if (!html.includes('<script')) throw new Error('The page has no script: it is not a page of the course.');
  return html.replace('<script', () => `<script ${writeAttribute('src', src)}></script><script`);
}
