import { createHash } from 'node:crypto';
import type { SplitPage } from './shared-scripts.ts';

/**
 * Pages of questions and sheets to print: there are as many as a course is large, and their styles, the larger half of a
 * question's page, are the same on all of one kind. A page that stands alone would only have a request more.
 */
const KIND = /^(questions|print)[\\/]/;

/** Whether a built page has its styles in a file that others of its kind link to. @param file from the site's root */
export const sharesStyles = (file: string): boolean => KIND.test(file);

/**
 * Takes the one element of styles out of a page into a file that is named after what is in it. Addresses of files beside
 * it become relative, so that the folder can be moved.
 * @param folder address of the folder the file will stand in, with a slash at its end
 */
export function takeOutStyles(html: string, folder: string): SplitPage {
  const files = new Map<string, string>();
  const split = html.replace(/<style>([\s\S]*?)<\/style>/, (_, css: string) => {
    const text = css.replaceAll(`url("${folder}`, 'url("');
    const name = `shared.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.css`;
    files.set(name, text);
    return `<link rel="stylesheet" href="${folder}${name}">`;
  });
  return { html: split, files };
}
