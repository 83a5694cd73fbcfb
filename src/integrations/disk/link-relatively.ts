/** Where a page stands: its folder from the site's root, with a slash at its end, or empty at the root. */
const folderOf = (path: string): string => path.replace(/[^/]*$/, '');

/**
 * An address of this site as one that works from a folder: relative, and with the name of the file.
 * @param path of the page that holds the address, from the site's root: "course/index.html"
 * @param base path below which the site was built, with a slash at either end
 * @returns the same address where it is not one of this site
 */
export function toRelative(address: string, path: string, base: string): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const [, target = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address.slice(base.length)) ?? [];
  const up = '../'.repeat(folderOf(path).split('/').length - 1);
  return `${up}${target === '' || target.endsWith('/') ? `${target}index.html` : target}${rest}`;
}

/** The same page or style sheet with every address of the site relative. */
export const linkRelatively = (text: string, path: string, base: string): string =>
  text
    .replace(
      /(<[^>]*?\s)(href|src|action)="(\/[^"]*)"/g,
      (_, before: string, name: string, address: string) => `${before}${name}="${toRelative(address, path, base)}"`,
    )
    .replace(/url\("?(\/[^")]*)"?\)/g, (_, address: string) => `url("${toRelative(address, path, base)}")`);
