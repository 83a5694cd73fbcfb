import { posix } from 'node:path';
import type { Element as HtmlElement, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { Element } from 'xast';
import { checkManifest, type PackedFiles, readManifest } from './check-manifest.ts';
import { checkQti12 } from './check-qti12.ts';
import { findStrangers } from './find-strangers.ts';
import { cartridgeGrammar, linkGrammar, topicGrammar } from './grammar-cartridge.ts';
import { attributeOf, childrenOf, findAll, findDisorder, readXml, textOf } from './xml-tree.ts';

const QUIZ = 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment';
const LINK = 'imswl_xmlv1p1';
const TOPIC = 'imsdt_xmlv1p1';

/** What has to stand at the root of a file, by the type of its resource. */
const ROOTS: Readonly<Record<string, { name: string; namespace: string }>> = {
  [QUIZ]: { name: 'questestinterop', namespace: 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2' },
  [LINK]: { name: 'webLink', namespace: 'http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1' },
  [TOPIC]: { name: 'topic', namespace: 'http://www.imsglobal.org/xsd/imsccv1p1/imsdt_v1p1' },
};

function checkParticular(file: string, text: string, type: string): string[] {
  const root = readXml(text);
  const wanted = ROOTS[type];
  const faults =
    root.name !== wanted?.name || attributeOf(root, 'xmlns') !== wanted.namespace
      ? [`<${root.name}> is not what a resource of this type holds.`]
      : [];
  if (type === QUIZ) faults.push(...checkQti12(root));
  if (type === LINK) {
    faults.push(...findStrangers(root, linkGrammar));
    faults.push(...findDisorder([root], ['title', 'url']));
    const href = attributeOf(childrenOf(root, 'url')[0] ?? root, 'href');
    if (!/^https?:\/\/[^/]+\//.test(href)) faults.push(`"${href}" is no address.`);
  }
  if (type === TOPIC) {
    faults.push(...findStrangers(root, topicGrammar));
    faults.push(...findDisorder([root], ['title', 'text']));
    const [said] = childrenOf(root, 'text');
    if (!said || !['text/plain', 'text/html'].includes(attributeOf(said, 'texttype')) || textOf(said).trim() === '')
      faults.push('The topic has no text.');
  }
  return faults.map((fault) => `${file}: ${fault}`);
}

/** What a page refers to, and its ids. */
function readPage(page: Root): { links: string[]; ids: Set<string>; faults: string[] } {
  const links: string[] = [];
  const ids = new Set<string>();
  const faults: string[] = [];
  visit(page, 'element', ({ tagName, properties }: HtmlElement) => {
    for (const link of [properties.href, properties.src])
      if (link !== undefined && link !== null) links.push(String(link));
    if (properties.id) ids.add(String(properties.id));
    if (['script', 'style', 'svg', 'astro-island', 'button', 'input'].includes(tagName))
      faults.push(`has <${tagName}>`);
    if (tagName === 'img' && !properties.alt) faults.push(`${properties.src} has no description`);
  });
  return { links, ids, faults };
}

function checkPage(file: string, text: string, allowed: ReadonlySet<string>): string[] {
  const { links, ids, faults } = readPage(fromHtml(text));
  const lost = links.filter((link) => {
    if (/^https?:\/\//.test(link)) return false;
    if (link.startsWith('#')) return !ids.has(link.slice(1));
    return !allowed.has(posix.join(posix.dirname(file), link));
  });
  return [...faults, ...lost.map((link) => `refers to "${link}", which its resource does not have`)].map(
    (fault) => `${file} ${fault}.`,
  );
}

const filesOf = (resource: Element): string[] => childrenOf(resource, 'file').map((file) => attributeOf(file, 'href'));

function checkResource(resource: Element, all: readonly Element[], files: PackedFiles): string[] {
  const type = attributeOf(resource, 'type');
  const own = filesOf(resource).filter((file) => files.has(file)); // a missing one is a fault of the manifest
  if (type !== 'webcontent') return own.flatMap((file) => checkParticular(file, files.get(file) ?? '', type));
  const needed = childrenOf(resource, 'dependency').map((one) => attributeOf(one, 'identifierref'));
  const others = all.filter((one) => needed.includes(attributeOf(one, 'identifier'))).flatMap(filesOf);
  return own
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => checkPage(file, files.get(file) ?? '', new Set([...own, ...others])));
}

function checkOrganization(manifest: Element): string[] {
  const [organization] = findAll(manifest, 'organization');
  const [root, ...more] = organization ? childrenOf(organization) : [];
  if (!root || more.length > 0) return ['An organization has one item at its top.'];
  const untitled = findAll(root, 'item').filter(
    (item) => textOf(childrenOf(item, 'title')[0] ?? { ...item, children: [] }) === '',
  );
  return [
    ...(childrenOf(root, 'title').length > 0 ? ['The item at the top may not have a title.'] : []),
    ...untitled.map((item) => `"${attributeOf(item, 'identifier')}" has no title.`),
    ...findDisorder(findAll(root, 'item'), ['title', 'item']),
  ];
}

/**
 * What is wrong with a Common Cartridge 1.1: its manifest, its outline, its quizzes, links, topics and pages, with every
 * reference in them, and whatever a list of what may be there does not know. It stands in for the schemas of IMS, which no package brings along and whose licence asks those who
 * first spread them to register; it sees what they do not.
 */
export function checkCartridge(files: PackedFiles): string[] {
  const manifest = readManifest(files);
  const faults = checkManifest(files, ['webcontent', ...Object.keys(ROOTS)]);
  if (!manifest) return faults;
  const [schema, version] = ['schema', 'schemaversion'].map((name) => findAll(manifest, name).map(textOf).join());
  const resources = findAll(manifest, 'resource');
  return [
    ...faults,
    ...(schema === 'IMS Common Cartridge' && version === '1.1.0'
      ? []
      : [`This is "${schema}" of version "${version}".`]),
    ...(findAll(manifest, 'lomm:rights').length > 0 ? [] : ['Nothing is said of rights.']),
    ...findStrangers(manifest, cartridgeGrammar),
    ...checkOrganization(manifest),
    ...resources.flatMap((resource) => checkResource(resource, resources, files)),
  ];
}
