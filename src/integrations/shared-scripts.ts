import { createHash } from 'node:crypto';

/** Below this many characters a script stays in the page. */
const WORTH_A_FILE = 300;

/** A page whose large inline scripts stand in a file, and that file, if there is one: name to text. */
export interface SplitPage {
  html: string;
  files: Map<string, string>;
}

/**
 * Takes the larger classic inline scripts out of a page, as one file. Astro writes its island loader, 1,700 bytes under
 * brotli, into every page that has an island; as a file it is fetched once for the whole course, and only when a reader
 * comes near an island: `<link rel="island-loader">` says where, and the site's script fetches it. It may come late,
 * because the loader is a custom element, which takes hold of what is already there.
 * @param folder address of the folder the files will stand in, with a slash at its end
 */
export function takeOutScripts(html: string, folder: string): SplitPage {
  const pattern = /<script>([\s\S]*?)<\/script>/g;
  // In the order of the page: the loader reads what the scripts before it have set up.
  const large = [...html.matchAll(pattern)].flatMap(([, text = '']) => (text.length < WORTH_A_FILE ? [] : [text]));
  if (large.length === 0) return { html, files: new Map() };
  const text = large.join(';\n');
  const name = `shared.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`;
  let link = `<link rel="island-loader" href="${folder}${name}">`;
  const split = html.replace(pattern, (script, inside: string) => {
    if (inside.length < WORTH_A_FILE) return script;
    const first = link;
    link = '';
    return first;
  });
  return { html: split, files: new Map([[name, text]]) };
}

/**
 * Takes from a page's islands what their loader does not read, or knows without being told: names that help while
 * developing, the usual export, and the wait for children, which are all there when the loader comes. What stands in
 * quotation marks within quotation marks stands in single ones.
 */
export function lightenIslands(html: string): string {
  return html
    .replace(/<astro-island\b(?:"[^"]*"|[^">])*>/g, (tag) =>
      tag
        .replace(/ (uid="[^"]*"|component-export="default"|await-children)/g, '')
        .replace(/ opts="{&quot;name&quot;:&quot;\w+&quot;,/, ' opts="{')
        .replace(
          / (props|opts)="([^"]*)"/g,
          (_, name, json: string) => ` ${name}='${json.replaceAll('&quot;', '"').replaceAll("'", '&#39;')}'`,
        ),
    )
    .replace(/<input\b[^>]*\/>/g, (tag) => `${tag.slice(0, -2)}>`)
    .replaceAll('<!--astro:end--></astro-island>', '</astro-island>');
}
