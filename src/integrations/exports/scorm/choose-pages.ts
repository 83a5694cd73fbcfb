import type { CourseDescription, DescribedModule } from '../../../domain/course-description.ts';
import { fileOfPage } from '../../../domain/parcel/place-link.ts';
import { findMain, listAddresses } from './list-addresses.ts';
import type { Site } from './site.ts';

/** Which pages a package has. */
export interface ChosenPages {
  /** In the order in which they are read, then in that of the alphabet. */
  pages: string[];
  start: string;
  /** Pages of the site that another one stands for. */
  instead: Record<string, string>;
}

/**
 * What a reader of any lesson needs. Practice, one's progress, the diagnostic, whose answers are nobody else's, and all that
 * serves two sides or a class stay on the site.
 */
const ALWAYS = ['about/', 'glossary/', 'search/', 'sources/'];
const OUTLINE = 'course/';
/** Pages that come along when a lesson leads to them. */
const isTool = (page: string): boolean => /^(treaty|cases\/[\w-]+)\/$/.test(page);

/** @param module null for the whole course */
export function choosePages(course: CourseDescription, module: DescribedModule | null, site: Site): ChosenPages {
  const modules = module ? [module] : course.modules;
  const lessons = modules.flatMap((one) => one.lessons.map(({ path }) => path));
  const led = lessons.flatMap((lesson) => listAddresses(findMain(site.parse(lesson).tree), site.base));
  const tools = new Set(led.map((path) => path.replace(/[?#].*$/, '')).filter(isTool));
  const start = module ? module.path : OUTLINE;
  const own = modules.flatMap((one) => [one.path, ...one.lessons.map(({ path }) => path)]);
  const others = [...ALWAYS, ...tools].filter((page) => site.has(fileOfPage(page))).toSorted();
  return {
    pages: [...new Set([start, ...own, ...others])],
    start,
    instead: { '': start, ...(module && { [OUTLINE]: start }) },
  };
}
