import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Parcel } from '../../../domain/parcel/parcel.ts';
import { scormWords as words } from '../../../strings/scorm.ts';
import { tightenPolicy } from '../../policy.ts';

const make = (
  tagName: string,
  properties: Element['properties'],
  ...children: (ElementContent | string)[]
): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});

/** As few rules as there can be: the course brings its own. */
const css = [
  ':root{color-scheme:light dark}',
  'body{margin:0;height:100vh;height:100dvh;display:flex;flex-direction:column}',
  'iframe{flex:1;border:0;width:100%}',
  'p{font:.875rem/1.4 system-ui,sans-serif;margin:0;padding:.4rem .8rem;border-bottom:1px solid}',
].join('');

const policy = "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'";

/**
 * The first page of a package, which stays while the course's pages change in its frame.
 * @param folder where the course's pages lie, with a slash at its end
 */
export function writeShell(parcel: Parcel, title: string, folder: string): string {
  const data = JSON.stringify(parcel).replaceAll('<', '\\u003c');
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      make(
        'html',
        { lang: 'en' },
        make(
          'head',
          {},
          make('meta', { charSet: 'utf-8' }),
          make('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          make('meta', { httpEquiv: ['content-security-policy'], content: policy }),
          make('title', {}, title),
          make('link', { rel: ['icon'], href: `${folder}favicon.svg`, type: 'image/svg+xml' }),
          make('style', {}, css),
        ),
        make(
          'body',
          {},
          make('p', { role: 'status' }),
          make(
            'noscript',
            {},
            make('p', {}, `${words.noScript} `, make('a', { href: folder + parcel.start }, words.noScriptLink), '.'),
          ),
          make('iframe', { title: words.frame }),
          make('script', { id: 'parcel', type: 'application/json' }, data),
          make('script', { src: 'scorm.js' }),
        ),
      ),
    ],
  };
  return tightenPolicy(toHtml(page).replaceAll('&#x27;', "'"));
}
