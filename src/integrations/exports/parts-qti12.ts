import type { Element } from 'xast';
import { writePiece, x } from './xml.ts';

/** Facts about a quiz or an item, as QTI 1.2 wants them. */
export const metadata12 = (facts: Readonly<Record<string, string>>): Element =>
  x(
    'qtimetadata',
    Object.entries(facts).map(([label, entry]) =>
      x('qtimetadatafield', [x('fieldlabel', label), x('fieldentry', entry)]),
    ),
  );

/** Plain words: there is a reader that shows the markup of options letter by letter. */
export const plain12 = (words: string): Element => x('material', [x('mattext', { texttype: 'text/plain' }, words)]);

/** Paragraphs and lists, which QTI 1.2 carries as text. */
export const rich12 = (content: readonly Element[]): Element =>
  x('material', [x('mattext', { texttype: 'text/html' }, writePiece(content))]);

/** What is said about an answer. */
export const feedback12 = (ident: string, content: readonly Element[]): Element =>
  x('itemfeedback', { ident }, [x('flow_mat', [rich12(content)])]);

/** Whether this option is chosen, or this text typed. Options are compared with their case, typed texts without. */
export const isChosen = (value: string, match: 'Yes' | 'No' = 'Yes'): Element =>
  x('varequal', { respident: 'response', case: match }, value);

/** Whether all of these hold. */
export const and = (conditions: readonly Element[]): Element => x('and', [...conditions]);
/** Whether this does not hold. */
export const not = (condition: Element): Element => x('not', [condition]);
/** Any answer that no rule before has met. */
export const otherwise = (): Element => x('other');

/**
 * One rule: what holds where one of the conditions is met.
 * @param goOn whether the rules after it are looked at as well
 */
export const respond = (
  conditions: readonly Element[],
  { score, feedback, goOn = false }: { score?: number; feedback: readonly string[]; goOn?: boolean },
): Element =>
  x('respcondition', { continue: goOn ? 'Yes' : 'No' }, [
    x('conditionvar', [...conditions]),
    ...(score === undefined ? [] : [x('setvar', { varname: 'SCORE', action: 'Set' }, String(score))]),
    ...feedback.map((linkrefid) => x('displayfeedback', { feedbacktype: 'Response', linkrefid })),
  ]);
