import { createHash } from 'node:crypto';
import { nextLessonRules } from '../domain/next-lesson-rules.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The order of the layers, as in styles/layers.css. */
const ORDER = '@layer reset,base,layout,parts,print;';

/**
 * The same styles in fewer bytes: the order of the layers said once and not by every sheet; typefaces without the number
 * that Astro gives them, which tells nothing apart here and does not compress; their stacks where they are used. And a
 * typeface that comes too late for the first painting waits for the next page, because a change of it moves the text.
 */
export function lightenStyles(css: string): string {
  const stacks = new Map(
    [...css.matchAll(/:root\{--(font-[a-z]+):([^;}]*);?\}/g)].map(([, name = '', stack = '']) => [name, stack]),
  );
  const plain = css
    .replace(/:root\{--font-[a-z]+:[^}]*\}/g, '')
    .replace(/var\(--(font-[a-z]+)\)/g, (all, name: string) => stacks.get(name) ?? all)
    .replace(/-[0-9a-f]{16}(?=[ ";,])/g, '')
    .replaceAll('font-display:swap', 'font-display:optional')
    // What a face is that says nothing of it.
    .replace(/@font-face\{[^}]*\}/g, (face) => face.replace(/font-(weight:400|style:normal);|;(?=\})/g, ''));
  const order = /@layer [a-z, ]+;/g;
  return order.test(plain) ? ORDER + plain.replace(order, '') : plain;
}

/** What lightenStyles has made: pages of one kind have the same styles, and there are some thirty kinds. */
const lightened = new Map<string, string>();

function lightenOnce(css: string): string {
  const light = lightened.get(css) ?? lightenStyles(css);
  lightened.set(css, light);
  return light;
}

/**
 * The same page, its inline styles in one element at the end of its head. Each element costs a hash in the policy, and
 * with the four that Astro writes that is 150 bytes of every lesson.
 */
export function joinStyles(html: string): string {
  const pattern = /<style>([\s\S]*?)<\/style>/g;
  const joined = [...html.matchAll(pattern)].map(([, text = '']) => text.trim()).join('');
  const css = lightenOnce(joined);
  return css ? html.replace(pattern, '').replace('</head>', () => `<style>${css}</style></head>`) : html;
}

const SHEET = /<link rel="stylesheet" href="([^"]+)"\s*\/?>/g;

/**
 * The same page, the sheets that it links to in its styles: a sheet of its own costs a round trip, and 300 bytes more
 * than the same words beside the others.
 * @param read the text of a sheet, by its address
 */
export async function takeInSheets(html: string, read: (address: string) => Promise<string>): Promise<string> {
  const addresses = new Set([...html.matchAll(SHEET)].map(([, address = '']) => address));
  const styles = await Promise.all([...addresses].map(async (address) => `<style>${await read(address)}</style>`));
  return html.replace(SHEET, '').replace('</head>', () => `${styles.join('')}</head>`);
}

/**
 * The same page, its content security policy allowing only the styles that it holds and, of the scripts that Astro
 * has listed, those that it holds. Astro lists the hashes of the whole site on every page, which allows more than is
 * needed and costs 600 bytes, because hashes do not compress.
 */
export function tightenPolicy(html: string): string {
  const list = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, text = '']) => hashOf(text));
  const scripts = new Set(list(/<script\b[^>]*>([\s\S]*?)<\/script>/g));
  // What a lesson's script adds to it later.
  if (html.includes('rel="next"')) scripts.add(hashOf(nextLessonRules));
  const styles = list(/<style\b[^>]*>([\s\S]*?)<\/style>/g);
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, (meta) =>
    meta
      .replace(/ 'sha256-[^']+'/g, (hash) => (scripts.has(hash.trim()) ? hash : ''))
      .replace(/style-src [^;"]*/, (allowed) => [allowed, ...styles].join(' ')),
  );
}
