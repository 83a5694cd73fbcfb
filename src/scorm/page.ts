import type { Place, Reworded } from '../domain/parcel/parcel.ts';
import { placeLink } from '../domain/parcel/place-link.ts';
import { reword } from './reword.ts';

/*
 * Runs first on every page of a package: tells the page where it stands and where its record is kept, and leads links that
 * scripts write, which know the site's addresses only, to the files of the package. What they say of where things are kept,
 * which is true on the site, it puts right.
 */

declare global {
  /** Where the pages are, as the build wrote it before this script. */
  var truceParcel: Place & { reworded: Reworded };
}

const parcel = globalThis.truceParcel;
const own = document.currentScript;
/** Address of the folder in which the pages lie. */
const root = new URL('.', own instanceof HTMLScriptElement ? own.src : location.href).href;
const here = location.href.slice(root.length);

/** The page around this one; nothing where this page was opened alone, or stands in something else. */
function findShell(): Window | undefined {
  try {
    return parent !== window && Reflect.get(parent, 'truceShell') ? parent : undefined;
  } catch {
    return undefined;
  }
}

globalThis.truceBase = new URL(root).pathname.slice(0, -1);
// A link for others leads to the site: what lies inside a learning system is for this learner alone.
const placedHere = here.replace(/(^|\/)index\.html([?#].*)?$/, '$1');
globalThis.trucePage = parcel.address && new URL(placedHere, parcel.address).href;
const shell = findShell();
let visitKind: unknown = 'alone';
if (shell) {
  globalThis.truceRows = Reflect.get(shell, 'truceRows');
  visitKind = Reflect.get(shell, 'truceShell')?.visit;
  const arrive = () => Reflect.get(shell, 'truceShell')?.arrive(here);
  arrive();
  addEventListener('pageshow', ({ persisted }) => persisted && arrive());
} else {
  // Outside of its frame a page would report nothing, and nobody would know.
  location.replace(new URL(`../index.html#${here}`, root));
}

/** The path from the site's root that a link means; undefined for a link that is none of the site's. */
function findPath(link: Element): string | undefined {
  const raw = link.getAttribute('href') ?? '';
  if (raw.startsWith('#') || !raw) return undefined;
  const { href } = new URL(raw, document.baseURI);
  if (href.startsWith(root)) return href.slice(root.length);
  const isOfSite = raw.startsWith(parcel.base) && !raw.startsWith('//');
  return isOfSite ? raw.slice(parcel.base.length) : undefined;
}

const openBeside = (link: Element): void => {
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener');
};

function place(link: Element): void {
  const path = findPath(link);
  if (path === undefined) return;
  const placed = placeLink(path, parcel);
  if (placed.to === 'nowhere') {
    link.removeAttribute('href');
    return;
  }
  const href = placed.to === 'inside' ? root + placed.file : placed.url;
  if (placed.to === 'site') openBeside(link);
  if (new URL(link.getAttribute('href') ?? '', document.baseURI).href !== href) link.setAttribute('href', href);
}

/** Scripts of islands are asked for by the loader, which lies elsewhere than the page: they need their whole address. */
function placeIsland(island: Element): void {
  for (const name of ['component-url', 'renderer-url']) {
    const url = island.getAttribute(name);
    if (url) island.setAttribute(name, new URL(url, document.baseURI).href);
  }
}

function visit(element: Element): void {
  const list = (selector: string) => [
    ...(element.matches(selector) ? [element] : []),
    ...element.querySelectorAll(selector),
  ];
  list('a[href]').forEach(place);
  list('astro-island').forEach(placeIsland);
}

function rewordIn(node: Node): void {
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text: Node | null = texts.currentNode; text; text = texts.nextNode()) {
    const said = text.nodeValue === null ? undefined : reword(text.nodeValue, visitKind, parcel.reworded);
    if (said !== undefined) text.nodeValue = said;
  }
}

new MutationObserver((changes) => {
  for (const { type, target, addedNodes } of changes) {
    if (type === 'attributes' && target instanceof Element) visit(target);
    if (type === 'characterData') rewordIn(target);
    for (const node of addedNodes) {
      if (node instanceof Element) visit(node);
      rewordIn(node);
    }
  }
}).observe(document, {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['href'],
});
