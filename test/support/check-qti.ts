import type { Element } from 'xast';
import { checkManifest, type PackedFiles, readManifest } from './check-manifest.ts';
import { findStrangers } from './find-strangers.ts';
import { qti21Grammar, qti21ManifestGrammar } from './grammar-qti21.ts';
import { attributeOf, childrenOf, findAll, listDoubled, readXml, textOf } from './xml-tree.ts';

/** What names the same thing in both versions: without "qti-", hyphens and humps. */
const fold = (name: string): string => name.replace(/^qti-/, '').replaceAll('-', '').toLowerCase();

/**
 * An element with all names folded, and without the wrapper that only 3.0 puts around content. Two items that say the
 * same in 2.1 and in 3.0 are then equal: a second way to compare them, which shares nothing with the one that makes them.
 */
export function foldNames(element: Element): Element {
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => name !== 'xmlns')
    .map(([name, value]) => [fold(name), value] as const);
  return {
    type: 'element',
    name: fold(element.name),
    attributes: Object.fromEntries(attributes.toSorted(([a], [b]) => a.localeCompare(b))),
    children: element.children.flatMap((child): Element['children'] => {
      if (child.type !== 'element') return child.type === 'text' ? [{ type: 'text', value: child.value }] : [];
      const folded = foldNames(child);
      return folded.name === 'contentbody' ? folded.children : [folded];
    }),
  };
}

const INTERACTIONS = [
  'choiceinteraction',
  'orderinteraction',
  'matchinteraction',
  'textentryinteraction',
  'extendedtextinteraction',
];
const CHOICES = ['simplechoice', 'simpleassociablechoice'];
const VARIABLES = ['variable', 'correct', 'mapresponse', 'setoutcomevalue'];

function checkItem(item: Element): string[] {
  const declared = childrenOf(item)
    .filter(({ name }) => name.endsWith('declaration'))
    .map((one) => attributeOf(one, 'identifier'));
  const choices = findAll(item, ...CHOICES).map((one) => attributeOf(one, 'identifier'));
  const used = findAll(item, ...VARIABLES).map((one) => attributeOf(one, 'identifier'));
  const asked = findAll(item, ...INTERACTIONS).map((one) => attributeOf(one, 'responseidentifier'));
  const right = findAll(item, 'correctresponse').flatMap((one) => childrenOf(one, 'value').map(textOf));
  const mapped = findAll(item, 'mapentry').map((one) => attributeOf(one, 'mapkey'));
  const named = choices.length > 0 ? [...right, ...mapped].flatMap((value) => value.split(' ')) : [];
  const feedback = childrenOf(item, 'modalfeedback').map((one) => attributeOf(one, 'identifier'));
  const said = findAll(item, 'basevalue')
    .filter((one) => attributeOf(one, 'basetype') === 'identifier')
    .map(textOf);
  return [
    ...(asked.length === 1 ? [] : [`There are ${asked.length} things to answer.`]),
    ...[...used, ...asked].filter((id) => !declared.includes(id)).map((id) => `"${id}" is not declared.`),
    ...listDoubled(choices).map((id) => `The choice "${id}" is there twice.`),
    ...named.filter((id) => !choices.includes(id)).map((id) => `There is no choice "${id}".`),
    ...said.filter((id) => !feedback.includes(id)).map((id) => `There is no feedback "${id}".`),
    ...(feedback.length > 0 ? [] : ['Nothing is said about any answer.']),
  ].map((fault) => `${attributeOf(item, 'identifier')}: ${fault}`);
}

function checkTest(test: Element, files: PackedFiles): string[] {
  const refs = findAll(test, 'assessmentitemref');
  const lost = refs.filter((ref) => {
    const file = files.get(attributeOf(ref, 'href').replace(/^\.\.\//, ''));
    return !file || attributeOf(foldNames(readXml(file)), 'identifier') !== attributeOf(ref, 'identifier');
  });
  const twice = listDoubled(refs.map((ref) => attributeOf(ref, 'identifier')));
  return [
    ...(refs.length > 0 ? [] : ['The test is empty.']),
    ...lost.map((ref) => `"${attributeOf(ref, 'identifier')}" is not in its file.`),
    ...twice.map((id) => `"${id}" is asked twice.`),
  ].map((fault) => `${attributeOf(test, 'identifier')}: ${fault}`);
}

const VERSIONS = {
  '2.1': {
    types: ['imsqti_item_xmlv2p1', 'imsqti_test_xmlv2p1'],
    namespace: 'http://www.imsglobal.org/xsd/imsqti_v2p1',
    root: /^assessment(Item|Test)$/,
  },
  '3.0': {
    types: ['imsqti_item_xmlv3p0', 'imsqti_test_xmlv3p0'],
    namespace: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
    root: /^qti-assessment-(item|test)$/,
  },
} as const;

/** What is wrong with a package of QTI: its manifest, and every item and test with the references inside them. */
export function checkQti(files: PackedFiles, version: keyof typeof VERSIONS): string[] {
  const { types, namespace, root } = VERSIONS[version];
  const faults = checkManifest(files, types);
  const manifest = readManifest(files);
  if (manifest && findAll(manifest, 'rights').length === 0) faults.push('Nothing is said of rights.');
  // 3.0 has the same names in another spelling, and two players read it.
  if (manifest && version === '2.1') faults.push(...findStrangers(manifest, qti21ManifestGrammar));
  for (const [file, text] of files) {
    if (file === 'imsmanifest.xml') continue;
    const element = readXml(text);
    if (!root.test(element.name) || attributeOf(element, 'xmlns') !== namespace)
      faults.push(`${file}: <${element.name}> does not belong to QTI ${version}.`);
    if (version === '2.1') faults.push(...findStrangers(element, qti21Grammar).map((fault) => `${file}: ${fault}`));
    const folded = foldNames(element);
    faults.push(...(folded.name === 'assessmenttest' ? checkTest(folded, files) : checkItem(folded)));
  }
  return faults;
}
