import { visit } from 'unist-util-visit';
import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import type { ScormVersion } from '../../../domain/parcel/parcel.ts';
import { schemaVersions } from './manifest.ts';

/** What a schema cannot see in a manifest, each fault in words; none when all is well. */
export function checkManifest(xml: string, version: ScormVersion, packed: ReadonlySet<string>): string[] {
  const elements: Element[] = [];
  visit(fromXml(xml), 'element', (element) => void elements.push(element));
  const named = (name: string) => elements.filter((element) => element.name === name);
  const read = (element: Element | undefined, name: string) => element?.attributes[name] ?? '';
  const text = (element: Element | undefined) =>
    (element?.children ?? []).map((child) => (child.type === 'text' ? child.value : '')).join('');

  const resources = named('resource');
  const ids = new Set(resources.map((one) => read(one, 'identifier')));
  const items = named('item');
  const organizations = new Set(named('organization').map((one) => read(one, 'identifier')));
  const standard = read(named('organizations')[0], 'default');
  const stated = text(named('schemaversion')[0]);
  const kind = version === '1.2' ? 'adlcp:scormtype' : 'adlcp:scormType';
  const listed = resources.flatMap((one) => [
    read(one, 'href'),
    ...one.children.flatMap((child) =>
      child.type === 'element' && child.name === 'file' ? [read(child, 'href')] : [],
    ),
  ]);
  const files = new Set(listed.filter(Boolean).map((href) => decodeURI(href)));
  const spaced = elements.flatMap(({ attributes }) =>
    ['identifier', 'identifierref', 'default'].flatMap((name) => attributes[name] ?? []),
  );

  return [
    ...items
      .map((item) => read(item, 'identifierref'))
      .filter((reference) => !ids.has(reference))
      .map((reference) => `An item leads to "${reference}", which is no resource.`),
    ...(items.length === 0 ? ['There is nothing to launch.'] : []),
    ...(organizations.has(standard) ? [] : [`The default organization "${standard}" is not there.`]),
    ...(stated === schemaVersions[version] ? [] : [`The version "${stated}" is not "${schemaVersions[version]}".`]),
    ...resources
      .filter((one) => read(one, kind) !== 'sco')
      .map((one) => `Resource "${read(one, 'identifier')}" has no ${kind}="sco".`),
    ...resources
      .filter(
        (one) => !one.children.some((child) => child.type === 'element' && read(child, 'href') === read(one, 'href')),
      )
      .map((one) => `"${read(one, 'href')}" is launched and not among the files.`),
    ...[...files].filter((file) => !packed.has(file)).map((file) => `"${file}" is listed and not packed.`),
    ...[...packed]
      .filter((file) => !files.has(file) && file !== 'imsmanifest.xml')
      .map((file) => `"${file}" is packed and not listed.`),
    ...spaced.filter((id) => !/^[A-Za-z][\w.-]*$/.test(id)).map((id) => `"${id}" cannot be an identifier.`),
  ];
}
