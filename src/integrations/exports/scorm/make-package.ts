import type { CourseDescription, DescribedModule } from '../../../domain/course-description.ts';
import type { Parcel, Place, ScormVersion } from '../../../domain/parcel/parcel.ts';
import { fileOfPage } from '../../../domain/parcel/place-link.ts';
import { slimQuestion } from '../../../domain/parcel/slim-question.ts';
import { type FirstIndex, keepPages } from '../../../domain/search/first-index.ts';
import { reworded } from '../../../strings/hosted.ts';
import { tightenPolicy } from '../../policy.ts';
import { creditTo } from '../credit.ts';
import { packFiles } from '../zip.ts';
import { checkManifest } from './check-manifest.ts';
import { choosePages } from './choose-pages.ts';
import { gatherFiles } from './gather-files.ts';
import { writeManifest } from './manifest.ts';
import { relocatePage } from './relocate.ts';
import { makeSearchIndex } from './search-index.ts';
import { writeShell } from './shell-page.ts';
import type { Site } from './site.ts';

/** The scripts of all packages: the outer page's and the one that each inner page runs first. */
export interface Scripts {
  shell: string;
  page: string;
}

/** Folder of the pages in a package, apart from its own first page. */
const PAGES = 'pages/';
const SCRIPT = 'place.js';
/** What search answers from at once. */
const FIRST = 'search/first.json';

/** What both editions of a package share. */
export interface Contents {
  course: CourseDescription;
  module: DescribedModule | null;
  place: Place;
  start: string;
  /** Names in the package to what is in them, without first page and manifest. */
  files: Map<string, string | Uint8Array>;
}

/** Gathers a module's pages, or the whole course's when there is none, as they are on the site but for their addresses. */
export async function gatherContents(
  course: CourseDescription,
  module: DescribedModule | null,
  site: Site,
  scripts: Scripts,
): Promise<Contents> {
  const { pages, start, instead } = choosePages(course, module, site);
  const assets = gatherFiles(pages, site);
  const place: Place = { base: site.base, address: course.address, pages, files: assets, instead };
  const moved = new Map(
    pages.map((page): [string, string] => [page, tightenPolicy(relocatePage(site.parse(page), page, place, SCRIPT))]),
  );
  const index = await makeSearchIndex(moved, course.terms);
  const files = new Map<string, string | Uint8Array>([['scorm.js', scripts.shell]]);
  files.set(PAGES + SCRIPT, `globalThis.truceParcel=${JSON.stringify({ ...place, reworded })};${scripts.page}`);
  for (const [page, html] of moved) files.set(PAGES + fileOfPage(page), html);
  for (const file of assets) files.set(PAGES + file, site.read(file));
  for (const [file, bytes] of index) files.set(PAGES + file, bytes);
  const names: FirstIndex = JSON.parse(new TextDecoder().decode(site.read(FIRST)));
  files.set(PAGES + FIRST, JSON.stringify(keepPages(names, pages)));
  return { course, module, place, start, files };
}

/** Every question of the quizzes of some modules, in order. */
export const listQuestions = (modules: readonly DescribedModule[]): Parcel['questions'] =>
  modules.flatMap(({ lessons }) =>
    lessons.flatMap(({ id, questions }) =>
      questions
        .filter(({ parallelTo }) => !parallelTo)
        .map((question) => ({ asked: slimQuestion(question), lesson: id, objective: question.objective })),
    ),
  );

/** The package for one edition of SCORM, checked. */
export function packContents({ course, module, place, start, files }: Contents, version: ScormVersion): Uint8Array {
  const parcel: Parcel = {
    version,
    start: fileOfPage(start),
    pages: place.pages.map(fileOfPage),
    questions: listQuestions(module ? [module] : course.modules),
  };
  const title = module ? `${course.title}: ${module.title}` : course.title;
  const packed = new Map(files).set('index.html', writeShell(parcel, title, PAGES));
  const names = [...packed.keys()].toSorted();
  const manifest = writeManifest(
    {
      ...{ id: `${course.id}-${module?.id ?? 'course'}`, title, edition: course.edition },
      summary: (module ?? course).summary,
      credit: creditTo(course, module?.path ?? ''),
      files: names,
    },
    version,
  );
  const faults = checkManifest(manifest, version, new Set(names));
  if (faults.length > 0) throw new Error(`The SCORM package "${title}" is broken: ${faults.join(' ')}`);
  return packFiles(
    new Map([['imsmanifest.xml', manifest], ...names.map((name) => [name, packed.get(name) ?? ''] as const)]),
  );
}
