import { createHash } from 'node:crypto';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The same page, its inline styles in one element at the end of its head. Each element costs a hash in the policy, and
 * with the four that Astro writes that is 150 bytes of every lesson.
 */
export function joinStyles(html: string): string {
  const pattern = /<style>([\s\S]*?)<\/style>/g;
  const css = [...html.matchAll(pattern)].map(([, text = '']) => text.trim()).join('');
  return css ? html.replace(pattern, '').replace('</head>', () => `<style>${css}</style></head>`) : html;
}

/**
 * The same page, its content security policy allowing only the styles that it holds and, of the scripts that Astro
 * has listed, those that it holds. Astro lists the hashes of the whole site on every page, which allows more than is
 * needed and costs 600 bytes, because hashes do not compress.
 */
export function tightenPolicy(html: string): string {
  const list = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, text = '']) => hashOf(text));
  const scripts = new Set(list(/<script\b[^>]*>([\s\S]*?)<\/script>/g));
  const styles = list(/<style\b[^>]*>([\s\S]*?)<\/style>/g);
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, (meta) =>
    meta
      .replace(/ 'sha256-[^']+'/g, (hash) => (scripts.has(hash.trim()) ? hash : ''))
      .replace(/style-src [^;"]*/, (allowed) => [allowed, ...styles].join(' ')),
  );
}
