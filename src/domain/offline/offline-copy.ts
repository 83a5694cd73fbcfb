/** Facts about the copy, from the site's root: `OfflineFacts` as JSON. */
export const FACTS = 'offline.json';

/** The page that stands for one that is not in the copy, when there is no network. */
export const INSTEAD = 'offline/';

/** What making the copy costs a reader. */
export interface OfflineFacts {
  /** Number of files, without the one that says so. */
  files: number;
  /** Bytes of them as they are kept. */
  bytes: number;
  /** Bytes of them as they travel from a host that compresses. */
  travelling: number;
}

/** The cache that holds the copy. `scope` is the path at which the course stands: two courses of one host have one each. */
export const nameCopy = (scope: string): string => `truce-offline:${scope}`;

/** What a page asks the worker: to become the present one, or to fetch what the copy lacks. */
export type OfflineMessage = 'take' | 'fill';

/** Whether a file's name changes with its content, so that one of that name is good for ever. */
export const isLasting = (path: string): boolean =>
  /^_astro\/.*\.[\w-]{8}\.\w+$|^_astro\/fonts\/|^pagefind\/(index|fragment|filter)\/|^pagefind\/.*\.pf_meta$/.test(
    path,
  );

/** What the worker does for a path below the course: give a kept file, or lead to it as a host would. */
export type Kept = { give: string } | { lead: string };

/**
 * Which kept file a path means: itself, the page that a folder's `index.html` is, or, as hosts do, the page whose last
 * slash was left out. Query and fragment are no part of it.
 * @param path from the course's root, without a slash at its start: "course/why-they-fight/"
 */
export function findKept(path: string, has: (path: string) => boolean): Kept | undefined {
  if (has(path)) return { give: path };
  const folder = path.replace(/(^|\/)index\.html$/, '$1');
  if (folder !== path && has(folder)) return { give: folder };
  return has(`${path}/`) ? { lead: `${path}/` } : undefined;
}
