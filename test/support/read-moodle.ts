import type { Element, Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import type { ReadQuestion } from './read-bank.ts';

/** Elements of one name directly inside another. */
export const childrenOf = (parent: Nodes | undefined, name: string): Element[] =>
  parent && 'children' in parent
    ? parent.children.flatMap((child) => (child.type === 'element' && child.name === name ? [child] : []))
    : [];

/** The text of an element, as XML counts it: CDATA and plain text alike. */
export const textIn = (element: Element | undefined): string =>
  (element?.children ?? [])
    .map((child) => ('value' in child ? child.value : child.type === 'element' ? textIn(child) : ''))
    .join('')
    .trim();

/** The elements of a path, from an element down. */
export const at = (parent: Nodes | undefined, ...path: string[]): Element | undefined =>
  path.reduce<Nodes | undefined>((found, name) => childrenOf(found, name)[0], parent) as Element | undefined; // the reducer yields nothing else

/** All questions and categories of a file. Throws for what is not XML. */
export const listMoodle = (xml: string): Element[] =>
  fromXml(xml).children.flatMap((child) =>
    child.type === 'element' && child.name === 'quiz' ? childrenOf(child, 'question') : [],
  );

const kinds = new Map<string, ReadQuestion['kind']>([
  ['matching', 'match'],
  ['numerical', 'number'],
  ['essay', 'essay'],
]);

/** The questions of a file in Moodle's XML, read as `import_question` in question/format/xml/format.php reads them. */
export const readMoodle = (xml: string): ReadQuestion[] =>
  listMoodle(xml)
    .filter(({ attributes }) => attributes.type !== 'category')
    .map((question) => ({
      id: textIn(at(question, 'idnumber')),
      kind:
        kinds.get(question.attributes.type ?? '') ??
        (textIn(at(question, 'single')) === 'true' ? 'single' : 'multiple'),
      stem: textIn(at(question, 'questiontext', 'text')),
      general: textIn(at(question, 'generalfeedback', 'text')),
      tags: childrenOf(at(question, 'tags'), 'tag').map(textIn),
      answers: childrenOf(question, 'answer').map((answer) => ({
        text: textIn(at(answer, 'text')),
        percent: Number(answer.attributes.fraction),
        tolerance: Number(textIn(at(answer, 'tolerance'))),
        feedback: textIn(at(answer, 'feedback', 'text')),
      })),
      pairs: childrenOf(question, 'subquestion').map((row) => ({
        text: textIn(at(row, 'text')),
        match: textIn(at(row, 'answer', 'text')),
      })),
    }));
