import type { Element } from 'xast';
import type { CourseDescription } from '../../domain/course-description.ts';
import type { Part } from './cartridge-parts.ts';
import { describeInLom } from './lom.ts';
import { x } from './xml.ts';

/** What an LMS makes a section or a module of. */
export interface Folder {
  id: string;
  title: string;
  parts: readonly Part[];
}

/** A cartridge before it is packed. */
export interface Cartridge {
  id: string;
  title: string;
  description: string;
  /** Path on the site, for the link back. */
  path: string;
  folders: readonly Folder[];
}

/** The style sheet that the pages share. */
export const STYLE = { id: 'style', file: 'style.css' };

function describePart({ id, type, files, styled }: Part): Element {
  const [first = ''] = files.keys();
  const listed = [...files.keys()].map((href) => x('file', { href }));
  const needs = styled ? [x('dependency', { identifierref: STYLE.id })] : [];
  const opened = type === 'webcontent' ? { href: first } : {};
  return x('resource', { identifier: id, type, ...opened }, [...listed, ...needs]);
}

const listItem = ({ id, title }: Part): Element =>
  x('item', { identifier: `item-${id}`, identifierref: id }, [x('title', title)]);

const listFolder = ({ id, title, parts }: Folder): Element =>
  x('item', { identifier: `folder-${id}` }, [x('title', title), ...parts.map(listItem)]);

/** The manifest of a cartridge of version 1.1, the one that all readers that were tried take. */
export function makeCartridgeManifest(course: CourseDescription, cartridge: Cartridge): Element {
  const { id, folders } = cartridge;
  const parts = folders.flatMap((folder) => folder.parts);
  const style = parts.some(({ styled }) => styled)
    ? [x('resource', { identifier: STYLE.id, type: 'webcontent', href: STYLE.file }, [x('file', { href: STYLE.file })])]
    : [];
  const lom = { namespace: 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest', prefix: 'lomm:' };
  return x('manifest', { xmlns: 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1', identifier: id }, [
    x('metadata', [
      x('schema', 'IMS Common Cartridge'),
      x('schemaversion', '1.1.0'),
      describeInLom(course, cartridge, lom),
    ]),
    x('organizations', [
      x('organization', { identifier: 'organization', structure: 'rooted-hierarchy' }, [
        x('item', { identifier: 'root' }, folders.map(listFolder)),
      ]),
    ]),
    x('resources', [...parts.map(describePart), ...style]),
  ]);
}
