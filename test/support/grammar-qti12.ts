import { anything, decimal, type Grammar, identifier, oneOf, whole } from './find-strangers.ts';

/** Ids of options and of what is said about them; QTI 1.2 lets them be any text. */
const name = /^[\w.-]+$/;

/** What a quiz in the profile of QTI 1.2 of Common Cartridge 1.1 may have, of what we write. */
export const quizGrammar: Grammar = {
  questestinterop: { attributes: { xmlns: anything }, required: ['xmlns'], content: /^assessment $/ },
  assessment: {
    attributes: { ident: identifier, title: anything },
    required: ['ident', 'title'],
    content: /^qtimetadata section $/,
  },
  section: { attributes: { ident: identifier }, required: ['ident'], content: /^(item )+$/ },
  item: {
    attributes: { ident: name, title: anything },
    required: ['ident'],
    content: /^itemmetadata presentation resprocessing (itemfeedback )*$/,
  },
  itemmetadata: { content: /^qtimetadata $/ },
  qtimetadata: { content: /^(qtimetadatafield )+$/ },
  qtimetadatafield: { content: /^fieldlabel fieldentry $/ },
  fieldlabel: { text: oneOf('cc_profile', 'qmd_assessmenttype', 'qmd_scoretype', 'qmd_computerscored') },
  fieldentry: { text: /^(cc\.\w+\.v0p1|Examination|Percentage|Yes|No)$/ },
  presentation: { content: /^material (response_lid|response_str) $/ },
  material: { content: /^mattext $/ },
  mattext: { attributes: { texttype: oneOf('text/plain', 'text/html') }, required: ['texttype'], text: anything },
  response_lid: {
    attributes: { ident: name, rcardinality: oneOf('Single', 'Multiple') },
    required: ['ident', 'rcardinality'],
    content: /^render_choice $/,
  },
  response_str: {
    attributes: { ident: name, rcardinality: oneOf('Single') },
    required: ['ident', 'rcardinality'],
    content: /^render_fib $/,
  },
  render_choice: { content: /^(response_label )+$/ },
  response_label: { attributes: { ident: name }, required: ['ident'], content: /^material $/ },
  render_fib: {
    attributes: { prompt: oneOf('Box', 'Dashline', 'Asterisk', 'Underline'), columns: whole, rows: whole },
  },
  resprocessing: { content: /^outcomes (respcondition )*$/ },
  outcomes: { content: /^decvar $/ },
  decvar: {
    attributes: { varname: oneOf('SCORE'), vartype: oneOf('Decimal'), minvalue: decimal, maxvalue: decimal },
    required: ['varname', 'vartype', 'minvalue', 'maxvalue'],
  },
  respcondition: {
    attributes: { continue: oneOf('Yes', 'No') },
    content: /^conditionvar (setvar )?(displayfeedback )*$/,
  },
  conditionvar: { content: /^(and |(varequal )+|other )$/ },
  and: { content: /^(varequal |not )+$/ },
  not: { content: /^varequal $/ },
  other: {},
  varequal: {
    attributes: { respident: name, case: oneOf('Yes', 'No') },
    required: ['respident', 'case'],
    text: anything,
  },
  setvar: { attributes: { varname: oneOf('SCORE'), action: oneOf('Set') }, required: ['varname'], text: decimal },
  displayfeedback: {
    attributes: { feedbacktype: oneOf('Response', 'Solution', 'Hint'), linkrefid: name },
    required: ['linkrefid'],
  },
  itemfeedback: { attributes: { ident: name }, required: ['ident'], content: /^(flow_mat |solution )$/ },
  flow_mat: { content: /^(material )+$/ },
  solution: { content: /^solutionmaterial $/ },
  solutionmaterial: { content: /^flow_mat $/ },
};
