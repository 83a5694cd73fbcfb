import type { Element } from 'xast';
import type { ScormVersion } from '../../../domain/parcel/parcel.ts';
import { writeXml, x } from '../xml.ts';

/** What a manifest says of a package. */
export interface Described {
  /** Letters, digits and hyphens only: "truce-why-they-fight". */
  id: string;
  title: string;
  summary: string;
  /** Of the course: "2026.1". */
  edition: string;
  /** Licence and origin in a line. */
  credit: string;
  /** Every file, without the manifest itself. */
  files: readonly string[];
}

const LOM = { '1.2': 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1', '2004': 'http://ltsc.ieee.org/xsd/LOM' } as const;

/** Texts of the metadata, in the names of either edition. */
function describe({ title, summary, edition, credit }: Described, version: ScormVersion): Element {
  const isOld = version === '1.2';
  // Children always in a list: the library takes a single node for attributes.
  const say = (text: string) => [
    isOld ? x('langstring', { 'xml:lang': 'en' }, [text]) : x('string', { language: 'en' }, [text]),
  ];
  const choose = (value: string) =>
    isOld ? [x('source', say('LOMv1.0')), x('value', say(value))] : [x('source', ['LOMv1.0']), x('value', [value])];
  return x('lom', { xmlns: LOM[version] }, [
    x('general', [x('title', say(title)), x('language', ['en']), x('description', say(summary))]),
    x(isOld ? 'lifecycle' : 'lifeCycle', [x('version', say(edition))]),
    x('rights', [
      x('cost', choose('no')),
      x(isOld ? 'copyrightandotherrestrictions' : 'copyrightAndOtherRestrictions', choose('yes')),
      x('description', say(credit)),
    ]),
  ]);
}

const roots = {
  '1.2': {
    xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
    'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
  },
  '2004': {
    xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
    'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
    'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
  },
} as const;

export const schemaVersions = { '1.2': '1.2', '2004': '2004 4th Edition' } as const;

/** `imsmanifest.xml` of a package with one thing to launch: `index.html`. */
export function writeManifest(described: Described, version: ScormVersion): string {
  const { id, title, edition, files } = described;
  // The course says itself when it is done, and the system believes it.
  const sequencing = x('imsss:sequencing', [
    x('imsss:deliveryControls', { completionSetByContent: 'true', objectiveSetByContent: 'true' }),
  ]);
  return writeXml(
    x('manifest', { identifier: id, version: edition, ...roots[version] }, [
      x('metadata', [
        x('schema', 'ADL SCORM'),
        x('schemaversion', schemaVersions[version]),
        describe(described, version),
      ]),
      x('organizations', { default: `${id}-course` }, [
        x('organization', { identifier: `${id}-course` }, [
          x('title', title),
          x('item', { identifier: `${id}-item`, identifierref: `${id}-pages` }, [
            x('title', title),
            ...(version === '2004' ? [sequencing] : []),
          ]),
        ]),
      ]),
      x('resources', [
        x(
          'resource',
          {
            identifier: `${id}-pages`,
            type: 'webcontent',
            [version === '1.2' ? 'adlcp:scormtype' : 'adlcp:scormType']: 'sco',
            href: 'index.html',
          },
          files.map((file) => x('file', { href: file })),
        ),
      ]),
    ]),
  );
}
