declare global {
  /** Path of the site's folder, without a slash at its end, when that is not the one it was built for: packages set it. */
  var truceBase: string | undefined;
  /** Address on the site of a page that runs elsewhere; null when nobody knows it. */
  var trucePage: string | null | undefined;
}

const base = globalThis.truceBase ?? import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a page of this site, wherever the built folder stands. Takes a path from the site's root. */
export const toAddress = (path: string): string => `${base}${path}`;

/** Makes addresses whole, with the name of the host; where that is not known they stay as they are. */
export const wholeAddress =
  (site: URL | undefined) =>
  (address: string): string =>
    site ? new URL(address, site).href : address;

export const lessonAddress = (module: string, lesson: string): string => toAddress(`/course/${module}/${lesson}/`);
/** The file with the question from an earlier lesson that a lesson begins with. */
export const warmUpAddress = (module: string, lesson: string): string =>
  toAddress(`/course/${module}/${lesson}/warm-up.json`);
export const caseAddress = (id: string): string => toAddress(`/cases/${id}/`);
export const questionAddress = (id: string): string => toAddress(`/questions/${id}/`);
export const termAddress = (id: string): string => toAddress(`/glossary/#${id}`);
export const sourceAddress = (id: string): string => toAddress(`/sources/#${id}`);
