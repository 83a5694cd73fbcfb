import { anything, type Grammar, identifier, oneOf } from './find-strangers.ts';
import { lomGrammar } from './grammar-lom.ts';

/*
 * What we know of the three kinds of XML that belong to Common Cartridge 1.1 alone, from its specification. It is a list
 * of what may be there: the schemas themselves are not free to be passed on.
 */

const ids = { identifier, identifierref: identifier };

/** Its manifest. */
export const cartridgeGrammar: Grammar = {
  ...lomGrammar('lomm:'),
  manifest: {
    attributes: { xmlns: oneOf('http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1'), identifier },
    required: ['xmlns', 'identifier'],
    content: /^metadata organizations resources $/,
  },
  metadata: { content: /^schema schemaversion lomm:lom $/ },
  schema: { text: oneOf('IMS Common Cartridge') },
  schemaversion: { text: /^1\.\d\.\d$/ },
  organizations: { content: /^organization $/ },
  organization: {
    attributes: { identifier, structure: oneOf('rooted-hierarchy') },
    required: ['identifier', 'structure'],
    content: /^item $/,
  },
  item: { attributes: ids, required: ['identifier'], content: /^(title )?(item )*$/ },
  title: { text: anything },
  resources: { content: /^(resource )+$/ },
  resource: {
    attributes: { identifier, type: anything, href: anything },
    required: ['identifier', 'type'],
    content: /^(file )+(dependency )*$/,
  },
  file: { attributes: { href: anything }, required: ['href'] },
  dependency: { attributes: { identifierref: identifier }, required: ['identifierref'] },
};

/** A link to the web. */
export const linkGrammar: Grammar = {
  webLink: { attributes: { xmlns: anything }, required: ['xmlns'], content: /^title url $/ },
  title: { text: anything },
  url: {
    attributes: { href: anything, target: oneOf('_blank', '_self', '_parent', '_top', '_iframe', '_window') },
    required: ['href'],
  },
};

/** A topic to discuss. */
export const topicGrammar: Grammar = {
  topic: { attributes: { xmlns: anything }, required: ['xmlns'], content: /^title text $/ },
  title: { text: anything },
  text: { attributes: { texttype: oneOf('text/plain', 'text/html') }, required: ['texttype'], text: anything },
};
