import type { Element } from 'xast';
import { findStrangers } from './find-strangers.ts';
import { quizGrammar } from './grammar-qti12.ts';
import { attributeOf, childrenOf, findAll, findDisorder, listDoubled, textOf } from './xml-tree.ts';

const PROFILES = ['cc.multiple_choice.v0p1', 'cc.multiple_response.v0p1', 'cc.fib.v0p1', 'cc.essay.v0p1'];

/** What a label of the metadata of an item says. */
export function readFact(item: Element, label: string): string {
  const field = findAll(item, 'qtimetadatafield').find((one) =>
    childrenOf(one).some((child) => textOf(child) === label),
  );
  return field ? textOf(childrenOf(field, 'fieldentry')[0] ?? field) : '';
}

function checkItem(item: Element): string[] {
  const profile = readFact(item, 'cc_profile');
  const rules = findAll(item, 'respcondition');
  const options = findAll(item, 'response_label').map((label) => attributeOf(label, 'ident'));
  const compared = findAll(item, 'varequal').map(textOf);
  const feedback = findAll(item, 'itemfeedback').map((one) => attributeOf(one, 'ident'));
  const shown = findAll(item, 'displayfeedback').map((one) => attributeOf(one, 'linkrefid'));
  const scoring = rules.findIndex((rule) => childrenOf(rule, 'setvar').length > 0);
  const rich = findAll(item, 'response_label').flatMap((label) => findAll(label, 'mattext'));
  const choice = options.length > 0;
  return [
    ...(PROFILES.includes(profile) ? [] : [`"${profile}" is no kind of question.`]),
    ...(scoring > 0 ? ['The rule that scores does not stand first.'] : []),
    ...(scoring === -1 && profile !== 'cc.essay.v0p1' ? ['No rule scores.'] : []),
    ...listDoubled(options).map((id) => `The option "${id}" is there twice.`),
    ...compared.filter((id) => choice && !options.includes(id)).map((id) => `There is no option "${id}".`),
    ...shown.filter((id) => !feedback.includes(id)).map((id) => `There is no feedback "${id}".`),
    ...feedback.filter((id) => id !== 'solution' && !shown.includes(id)).map((id) => `"${id}" is never shown.`),
    ...rich
      .filter((text) => attributeOf(text, 'texttype') !== 'text/plain')
      .map((text) => `The option "${textOf(text)}" is not plain text.`),
    ...findDisorder([item], ['itemmetadata', 'presentation', 'resprocessing', 'itemfeedback']),
    ...findDisorder(rules, ['conditionvar', 'setvar', 'displayfeedback']),
    ...findDisorder(findAll(item, 'resprocessing'), ['outcomes', 'respcondition']),
  ].map((fault) => `${attributeOf(item, 'ident')}: ${fault}`);
}

/** What is wrong with a quiz in the profile of QTI 1.2 of a Common Cartridge. */
export function checkQti12(quiz: Element): string[] {
  const items = findAll(quiz, 'item');
  return [
    ...(quiz.name === 'questestinterop' ? [] : [`<${quiz.name}> is no quiz.`]),
    ...findStrangers(quiz, quizGrammar),
    ...(items.length > 0 ? [] : ['The quiz is empty.']),
    ...listDoubled(items.map((item) => attributeOf(item, 'ident'))).map((id) => `The question "${id}" is there twice.`),
    ...items.flatMap(checkItem),
  ];
}

function holds(condition: Element, given: readonly string[]): boolean {
  const inside = childrenOf(condition);
  switch (condition.name) {
    case 'varequal':
      return attributeOf(condition, 'case') === 'Yes'
        ? given.includes(textOf(condition))
        : given.some((text) => text.toLowerCase() === textOf(condition).toLowerCase());
    case 'and':
      return inside.every((one) => holds(one, given));
    case 'not':
      return !inside.some((one) => holds(one, given));
    case 'other':
      return true;
    default:
      throw new Error(`<${condition.name}> is no condition.`);
  }
}

/**
 * What an item makes of an answer, by the words of the specification: rule after rule, until one that holds says to stop.
 * This is our own reading, for want of a package that reads QTI 1.2: no client says so here.
 * @param given the options chosen, or the text typed
 */
export function readAnswer(item: Element, given: readonly string[]): { score: number; said: string } {
  let score = 0;
  const shown: string[] = [];
  for (const rule of findAll(item, 'respcondition')) {
    const conditions = childrenOf(rule, 'conditionvar').flatMap((one) => childrenOf(one));
    if (!conditions.some((condition) => holds(condition, given))) continue;
    for (const set of childrenOf(rule, 'setvar')) score = Number(textOf(set));
    shown.push(...childrenOf(rule, 'displayfeedback').map((one) => attributeOf(one, 'linkrefid')));
    if (attributeOf(rule, 'continue') !== 'Yes') break;
  }
  const feedback = findAll(item, 'itemfeedback').filter((one) => shown.includes(attributeOf(one, 'ident')));
  return { score, said: feedback.map(textOf).join('\n') };
}
