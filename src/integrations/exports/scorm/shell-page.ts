import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Parcel } from '../../../domain/parcel/parcel.ts';
import { scormWords as words } from '../../../strings/scorm.ts';
import { tightenPolicy } from '../../policy.ts';

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
      h(
        'html',
        { lang: 'en' },
        h(
          'head',
          {},
          h('meta', { charSet: 'utf-8' }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { httpEquiv: ['content-security-policy'], content: policy }),
          h('title', {}, title),
          h('link', { rel: ['icon'], href: `${folder}favicon.svg`, type: 'image/svg+xml' }),
          h('style', {}, css),
        ),
        h(
          'body',
          {},
          h('p', { role: 'status' }),
          h(
            'noscript',
            {},
            h('p', {}, `${words.noScript} `, h('a', { href: folder + parcel.start }, words.noScriptLink), '.'),
          ),
          h('iframe', { title: words.frame }),
          h('script', { id: 'parcel', type: 'application/json' }, data),
          h('script', { src: 'scorm.js' }),
        ),
      ),
    ],
  };
  return tightenPolicy(toHtml(page).replaceAll('&#x27;', "'"));
}
