import type { MadeModule } from './course.ts';

/** A generator of sites that builds a made course. */
export interface Generator {
  name: string;
  /** Its version and those of what it needs, as installed. */
  versions: () => string;
  /** Writes what it builds into an empty folder. */
  write: (folder: string, modules: readonly MadeModule[]) => void;
  /** Arguments of Node, from that folder, that make the site. */
  args: readonly string[];
  env?: NodeJS.ProcessEnv;
  /** What it keeps from one build to the next, from that folder: taken away before each. */
  kept: readonly string[];
  /** Folder of the site, from that folder. */
  out: string;
  /** Path of a lesson's page in the site. */
  page: (module: string, lesson: string) => string;
}
