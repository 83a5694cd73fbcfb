import type { Element } from 'xast';
import { at, childrenOf, listMoodle, textIn } from './read-moodle.ts';

/*
 * What Moodle refuses, cuts or silently takes wrongly, from reading its importer (checked with the versions of 2021 to
 * 2024, 4.0 to 5.0 in development). Each rule names the place. There is no client of npm that reads this format.
 */

/** `fraction_options_full` in question/engine/bank.php, without the sign. */
const SHARES = [
  1, 0.9, 0.8333333, 0.8, 0.75, 0.7, 0.6666667, 0.6, 0.5, 0.4, 0.3333333, 0.3, 0.25, 0.2, 0.1666667, 0.1428571, 0.125,
  0.1111111, 0.1, 0.05, 0,
];
/** `import_question` in question/format/xml/format.php; another type ends the import unless a plugin takes it. */
const TYPES = ['multichoice', 'matching', 'numerical', 'essay', 'shortanswer', 'truefalse', 'description', 'category'];
/** `trans_format`, the same file; another one counts as HTML. */
const FORMATS = ['html', 'plain_text', 'moodle_auto_format', 'markdown', 'wiki_like', undefined];
/** `get_numbering_styles` in question/type/multichoice/questiontype.php. */
const NUMBERINGS = ['abc', 'ABCD', '123', 'iii', 'IIII', 'none'];

const percentsOf = (question: Element) => childrenOf(question, 'answer').map((one) => Number(one.attributes.fraction));

/** `match_grade_options` in lib/questionlib.php: nearer than 0.00001, or the whole file is refused. */
const isShare = (percent: number) => SHARES.some((share) => Math.abs(Math.abs(percent / 100) - share) < 0.00001);

/** `getpath` with `istext`: what should be text and holds elements is "invalid XML" and ends the import. */
const findMarkup = (element: Element): string[] =>
  element.children.flatMap((child) =>
    child.type !== 'element'
      ? []
      : child.name === 'text' && child.children.some(({ type }) => type === 'element')
        ? [`HTML stands in <${element.name}> as XML, not as text`]
        : findMarkup(child),
  );

const findFormats = (element: Element): string[] =>
  element.children.flatMap((child) =>
    child.type !== 'element'
      ? []
      : [
          ...(FORMATS.includes(child.attributes.format ?? undefined)
            ? []
            : [`<${child.name}> has the unknown format "${child.attributes.format}"`]),
          ...findFormats(child),
        ],
  );

/** `save_question_options` of multichoice: imported all the same, and nobody can get the full mark. */
function findChoices(question: Element): string[] {
  const percents = percentsOf(question);
  const single = textIn(at(question, 'single')) === 'true';
  const best = single ? Math.max(...percents) : percents.reduce((sum, one) => sum + Math.max(0, one), 0);
  const numbering = textIn(at(question, 'answernumbering'));
  return [
    ...(percents.length < 2 ? ['fewer than two answers'] : []),
    ...(Math.abs(best - 100) < 0.01 ? [] : [`the best answer gets ${best} %`]),
    ...(NUMBERINGS.includes(numbering) ? [] : [`answers are numbered "${numbering}"`]),
  ];
}

/** `import_numerical`, and `is_valid_number` when it is saved. */
const findNumbers = (question: Element): string[] => [
  ...(percentsOf(question).includes(100) ? [] : ['no answer gets 100 %']),
  ...childrenOf(question, 'answer')
    .map((answer) => textIn(at(answer, 'text')))
    .filter((text) => text !== '*' && !Number.isFinite(Number.parseFloat(text)))
    .map((text) => `"${text}" is no number`),
  ...childrenOf(question, 'answer')
    .map((answer) => textIn(at(answer, 'tolerance')))
    .filter((text) => !(Number(text) >= 0) || text === '')
    .map((text) => `"${text}" is no tolerance`),
];

/** `save_question_options` of match: a stem without its match is saved, and nobody can be right. */
const findMatches = (question: Element): string[] => {
  const matches = childrenOf(question, 'subquestion').map((row) => textIn(at(row, 'answer', 'text')));
  return [
    ...(matches.length < 2 ? ['fewer than two rows'] : []),
    ...(matches.includes('') ? ['a row has no match'] : []),
    ...(new Set(matches).size < 2 ? ['every row has the same match'] : []),
  ];
};

const findOfType = (question: Element): string[] => {
  switch (question.attributes.type) {
    case 'multichoice':
      return findChoices(question);
    case 'numerical':
      return findNumbers(question);
    case 'matching':
      return findMatches(question);
    default:
      return [];
  }
};

function findInQuestion(question: Element): string[] {
  const { type } = question.attributes;
  if (!type || !TYPES.includes(type)) return [`Moodle knows no type "${type}"`];
  if (type === 'category')
    return [...(textIn(at(question, 'category', 'text')) ? [] : ['a category has no name']), ...findMarkup(question)];
  const name = textIn(at(question, 'name', 'text'));
  return [
    // `import_headers`, and `clean_question_name` in question/format.php, which cuts.
    ...(name === '' ? ['it has no name'] : name.length > 255 ? ['its name is cut'] : []),
    ...percentsOf(question)
      .filter((percent) => !isShare(percent))
      .map((percent) => `Moodle knows no share of ${percent} %`),
    ...findMarkup(question),
    ...findFormats(question),
    // `TAG_MAX_LENGTH` in tag/classes/tag.php.
    ...childrenOf(at(question, 'tags'), 'tag')
      .map(textIn)
      .filter((tag) => tag.length > 50)
      .map((tag) => `the tag "${tag}" is cut`),
    ...findOfType(question),
  ];
}

/** What is wrong with a file of questions for Moodle, each fault behind the id of its question; empty when nothing is. */
export function findMoodleFaults(xml: string): string[] {
  let questions: Element[];
  try {
    questions = listMoodle(xml);
  } catch (thrown) {
    return [`not XML: ${thrown instanceof Error ? thrown.message : thrown}`];
  }
  const ids = questions.filter(({ attributes }) => attributes.type !== 'category').map((one) => at(one, 'idnumber'));
  const twice = ids.map(textIn).filter((id, place, all) => id !== '' && all.indexOf(id) < place);
  return [
    ...(questions.length === 0 ? ['there is no <quiz> with questions in it'] : []),
    // `importprocess` in question/format.php takes the id from the second one.
    ...twice.map((id) => `${id}: two questions have this id`),
    ...questions.flatMap((question) =>
      findInQuestion(question).map((fault) => `${textIn(at(question, 'idnumber'))}: ${fault}`),
    ),
  ];
}
