import * as pagefind from 'pagefind';
import type { ScormVersion } from '../../domain/parcel/parcel.ts';
import { nameFile } from './credit.ts';
import type { ExportFile, Format, Sources } from './format.ts';
import { bundleScript } from './scorm/bundle.ts';
import { gatherContents, packContents } from './scorm/make-package.ts';
import { openSite } from './scorm/site.ts';

const versions: readonly { version: ScormVersion; ending: string }[] = [
  { version: '1.2', ending: 'scorm12.zip' },
  { version: '2004', ending: 'scorm2004.zip' },
];

/** A package for each module and one for the course, from the pages of the site as they are, for both editions of SCORM. */
async function* make({ course, folder }: Sources): AsyncIterable<ExportFile> {
  const site = openSite(folder);
  const scripts = { shell: await bundleScript('shell'), page: await bundleScript('page') };
  try {
    for (const module of [...course.modules, null]) {
      const contents = await gatherContents(course, module, site, scripts);
      for (const { version, ending } of versions)
        yield {
          file: nameFile(course, module?.id ?? null, ending),
          title: `${module ? `“${module.title}”` : 'The whole course'} as a SCORM ${version} package`,
          module: module?.id ?? null,
          bytes: packContents(contents, version),
        };
    }
  } finally {
    await pagefind.close();
  }
}

/** Lessons and their questions with score, completion and resumption, for learning systems that run SCORM. */
export const scorm: Format = { id: 'scorm', make };
