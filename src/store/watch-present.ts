import { readPresent } from './present-profile.ts';

/**
 * Calls back when this page finds that somebody else is present: another tab has switched, or the page comes back out
 * of the browser's back cache after that.
 * @param id whose record this page keeps
 */
export function watchPresent(id: string, changed: (event: Event) => void): void {
  for (const type of ['storage', 'pageshow'])
    addEventListener(type, (event) => readPresent().id !== id && changed(event));
}
