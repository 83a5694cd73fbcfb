import { anything, decimal, type Grammar, identifier, oneOf, whole } from './find-strangers.ts';
import { lomGrammar } from './grammar-lom.ts';

const baseTypes = oneOf('identifier', 'integer', 'float', 'string', 'directedPair', 'pair', 'boolean', 'duration');
const cardinalities = oneOf('single', 'multiple', 'ordered');
const truth = oneOf('true', 'false');
const declared = { identifier, cardinality: cardinalities, baseType: baseTypes };
const named: Grammar[string] = { attributes: { identifier }, required: ['identifier'] };
const compared = { content: /^variable baseValue $/ };
/** Words of whatever kind, also none. */
const anyText = /^/;
const words = { content: /^(em |strong )*$/, text: anyText };
const asked = { responseIdentifier: identifier };

/** What an item or a test of QTI 2.1 may have, of what we write. */
export const qti21Grammar: Grammar = {
  assessmentItem: {
    attributes: {
      ...{ xmlns: anything, identifier, title: anything, adaptive: truth, timeDependent: truth },
      'xml:lang': /^[a-z]{2}$/,
    },
    required: ['xmlns', 'identifier', 'title', 'adaptive', 'timeDependent'],
    content: /^responseDeclaration (outcomeDeclaration )+itemBody responseProcessing (modalFeedback )+$/,
  },
  responseDeclaration: {
    attributes: declared,
    required: ['identifier', 'cardinality', 'baseType'],
    content: /^(correctResponse )?(mapping )?$/,
  },
  correctResponse: { content: /^(value )+$/ },
  mapping: {
    attributes: { lowerBound: decimal, upperBound: decimal, defaultValue: decimal },
    required: ['defaultValue'],
    content: /^(mapEntry )+$/,
  },
  mapEntry: { attributes: { mapKey: anything, mappedValue: decimal }, required: ['mapKey', 'mappedValue'] },
  outcomeDeclaration: {
    attributes: { ...declared, normalMaximum: decimal },
    required: ['identifier', 'cardinality', 'baseType'],
    content: /^(defaultValue )?$/,
  },
  defaultValue: { content: /^value $/ },
  value: { text: anything },
  itemBody: {
    content:
      /^(rubricBlock )?((p )+|(p )*(choiceInteraction|orderInteraction|matchInteraction|extendedTextInteraction) )$/,
  },
  rubricBlock: {
    attributes: {
      use: anything,
      view: /^(author|candidate|proctor|scorer|testConstructor|tutor)( (candidate|proctor|scorer|tutor))*$/,
    },
    required: ['view'],
    content: /^(p |ul |ol )+$/,
  },
  prompt: words,
  p: { content: /^(em |strong |a |textEntryInteraction )*$/, text: anyText },
  em: words,
  strong: words,
  ul: { content: /^(li )+$/ },
  ol: { content: /^(li )+$/ },
  li: words,
  choiceInteraction: {
    attributes: { ...asked, shuffle: truth, maxChoices: whole },
    required: ['responseIdentifier', 'shuffle', 'maxChoices'],
    content: /^prompt (simpleChoice )+$/,
  },
  orderInteraction: {
    attributes: { ...asked, shuffle: truth, orientation: oneOf('vertical', 'horizontal') },
    required: ['responseIdentifier', 'shuffle'],
    content: /^prompt (simpleChoice )+$/,
  },
  matchInteraction: {
    attributes: { ...asked, class: anything, shuffle: truth, maxAssociations: whole },
    required: ['responseIdentifier', 'shuffle', 'maxAssociations'],
    content: /^prompt simpleMatchSet simpleMatchSet $/,
  },
  extendedTextInteraction: {
    attributes: { ...asked, expectedLines: whole },
    required: ['responseIdentifier'],
    content: /^prompt $/,
  },
  textEntryInteraction: { attributes: { ...asked, expectedLength: whole }, required: ['responseIdentifier'] },
  simpleChoice: { ...named, ...words },
  simpleMatchSet: { content: /^(simpleAssociableChoice )+$/ },
  simpleAssociableChoice: {
    attributes: { identifier, matchMax: whole },
    required: ['identifier', 'matchMax'],
    ...words,
  },
  responseProcessing: { content: /^(responseCondition |setOutcomeValue )+$/ },
  responseCondition: { content: /^responseIf (responseElseIf )*(responseElse )?$/ },
  responseIf: { content: /^(isNull|match|not|and|equal) (setOutcomeValue )*$/ },
  responseElseIf: { content: /^(isNull|match|not|and|equal) (setOutcomeValue )*$/ },
  responseElse: { content: /^(setOutcomeValue )+$/ },
  setOutcomeValue: { ...named, content: /^(baseValue|mapResponse|variable|sum) $/ },
  isNull: { content: /^variable $/ },
  not: { content: /^isNull $/ },
  match: { content: /^variable correct $/ },
  and: { content: /^(gte |lte )+$/ },
  equal: {
    attributes: { toleranceMode: oneOf('exact', 'absolute', 'relative') },
    required: ['toleranceMode'],
    ...compared,
  },
  gte: compared,
  lte: compared,
  variable: named,
  correct: named,
  mapResponse: named,
  baseValue: { attributes: { baseType: baseTypes }, required: ['baseType'], text: anything },
  modalFeedback: {
    attributes: { outcomeIdentifier: identifier, identifier, showHide: oneOf('show', 'hide'), title: anything },
    required: ['outcomeIdentifier', 'identifier', 'showHide'],
    content: /^(p |ul |ol )+$/,
  },
  assessmentTest: {
    attributes: { xmlns: anything, identifier, title: anything },
    required: ['xmlns', 'identifier', 'title'],
    content: /^outcomeDeclaration testPart outcomeProcessing $/,
  },
  testPart: {
    attributes: {
      identifier,
      navigationMode: oneOf('linear', 'nonlinear'),
      submissionMode: oneOf('individual', 'simultaneous'),
    },
    required: ['identifier', 'navigationMode', 'submissionMode'],
    content: /^itemSessionControl assessmentSection $/,
  },
  itemSessionControl: { attributes: { showFeedback: truth } },
  assessmentSection: {
    attributes: { identifier, title: anything, visible: truth },
    required: ['identifier', 'title', 'visible'],
    content: /^(rubricBlock )?(assessmentItemRef )+$/,
  },
  assessmentItemRef: {
    attributes: { identifier, href: anything },
    required: ['identifier', 'href'],
    content: /^weight $/,
  },
  weight: { attributes: { identifier, value: decimal }, required: ['identifier', 'value'] },
  outcomeProcessing: { content: /^setOutcomeValue $/ },
  sum: { content: /^testVariables $/ },
  testVariables: {
    attributes: { variableIdentifier: identifier, weightIdentifier: identifier },
    required: ['variableIdentifier'],
  },
};

/** What the manifest of a package of QTI 2.1 may have. */
export const qti21ManifestGrammar: Grammar = {
  ...lomGrammar(''),
  manifest: {
    attributes: { xmlns: oneOf('http://www.imsglobal.org/xsd/imscp_v1p1'), identifier },
    required: ['xmlns', 'identifier'],
    content: /^metadata organizations resources $/,
  },
  metadata: { content: /^(schema schemaversion )?lom $/ },
  schema: { text: oneOf('QTIv2.1 Package') },
  schemaversion: { text: oneOf('1.0.0') },
  organizations: {},
  resources: { content: /^(resource )+$/ },
  resource: {
    attributes: { identifier, type: anything, href: anything },
    required: ['identifier', 'type', 'href'],
    content: /^(metadata )?(file )+(dependency )*$/,
  },
  file: { attributes: { href: anything }, required: ['href'] },
  dependency: { attributes: { identifierref: identifier }, required: ['identifierref'] },
};
