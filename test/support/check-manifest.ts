import type { Element } from 'xast';
import { attributeOf, childrenOf, findAll, findDisorder, listDoubled, readXml } from './xml-tree.ts';

/** The files of a package as text, by path. */
export type PackedFiles = ReadonlyMap<string, string>;

const IDENTIFIER = /^[A-Za-z_][\w.-]*$/;

/** The manifest of a package; undefined where there is none that can be read. */
export function readManifest(files: PackedFiles): Element | undefined {
  try {
    return readXml(files.get('imsmanifest.xml') ?? '');
  } catch {
    return undefined;
  }
}

/**
 * What is wrong with the manifest of any IMS package: identifiers that are bad or doubled, references that lead nowhere,
 * files that are missing or not listed, types that are not known, elements out of order. Schemas do not see most of it.
 */
export function checkManifest(files: PackedFiles, types: readonly string[]): string[] {
  const manifest = readManifest(files);
  if (!manifest) return ['There is no manifest that can be read.'];
  const resources = findAll(manifest, 'resource');
  const named = [manifest, ...findAll(manifest, 'organization', 'item', 'resource')];
  const ids = named.map((element) => attributeOf(element, 'identifier'));
  const known = new Set(resources.map((resource) => attributeOf(resource, 'identifier')));
  const references = findAll(manifest, 'item', 'dependency').map((element) => attributeOf(element, 'identifierref'));
  const listed = new Set(findAll(manifest, 'file').map((file) => attributeOf(file, 'href')));
  const opened = resources.filter((resource) => {
    const own = childrenOf(resource, 'file').map((file) => attributeOf(file, 'href'));
    return attributeOf(resource, 'href') !== '' && !own.includes(attributeOf(resource, 'href'));
  });
  return [
    ...ids.filter((id) => !IDENTIFIER.test(id)).map((id) => `"${id}" cannot be an identifier.`),
    ...listDoubled(ids).map((id) => `The identifier "${id}" is there twice.`),
    ...references.filter((id) => id !== '' && !known.has(id)).map((id) => `Nothing is called "${id}".`),
    ...[...listed].filter((file) => !files.has(file)).map((file) => `${file} is listed and not there.`),
    ...[...files.keys()]
      .filter((file) => file !== 'imsmanifest.xml' && !listed.has(file))
      .map((file) => `${file} is there and not listed.`),
    ...opened.map((resource) => `"${attributeOf(resource, 'identifier')}" opens a file that it does not list.`),
    ...resources
      .filter((resource) => !types.includes(attributeOf(resource, 'type')))
      .map((resource) => `"${attributeOf(resource, 'type')}" is no type of resource.`),
    ...findDisorder([manifest], ['metadata', 'organizations', 'resources']),
    ...findDisorder(resources, ['metadata', 'file', 'dependency']),
  ];
}
