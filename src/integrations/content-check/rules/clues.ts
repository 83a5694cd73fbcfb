import type { Finding } from '../problem.ts';
import type { Content } from '../read/content.ts';
import { isCommon, listTellingWords } from '../telling-words.ts';
import { quote } from '../words.ts';
import { findIn, listOptions, type Option } from './option-list.ts';
import { nameQuestion } from './question-ids.ts';

/** Fewest and most options of a question: more are seldom all worth reading. */
const count = { from: 3, to: 4 };

/** Questions with too few or too many options. */
export function findUnfitCounts(content: Content): Finding[] {
  return listOptions(content)
    .filter(({ options }) => options.length < count.from || options.length > count.to)
    .map(({ question, options }) =>
      findIn(question, undefined, {
        what: `${nameQuestion(question)} has too ${options.length < count.from ? 'few' : 'many'} options`,
        expected: 'three or four',
        got: `${options.length}`,
        repair:
          options.length < count.from ? 'Add a mistake that learners make' : 'Remove the one that fewest would choose',
      }),
    );
}

/** How much longer than every wrong option a right one may be. */
const longer = 1.25;

/** Right options that stand out by their length; where several are right, the shortest of them is compared. */
export function findLongestByQuarter(content: Content): Finding[] {
  const size = ({ text }: Option): number => text.text.length;
  return listOptions(content).flatMap(({ question, right, wrong }) => {
    const shortestRight = Math.min(...right.map(size));
    const longestWrong = Math.max(...wrong.map(size));
    if (shortestRight <= longer * longestWrong) return [];
    return [
      findIn(question, right[0]?.text, {
        what: `the right option of ${nameQuestion(question)} is the longest by over a quarter`,
        expected: `at most ${Math.floor(longer * longestWrong)} characters, or a longer wrong option`,
        got: `${shortestRight}, with ${longestWrong} in the longest wrong one`,
        repair: 'Make a wrong option as careful as the right one, or shorten the right one',
      }),
    ];
  });
}

const unitOfTime = String.raw`(?:\w+ )?(?:day|week|month|quarter|season|year|\w+day)s?\b`;
const absolute = new RegExp(
  String.raw`\b(?:always|never|only|all|none|every(?! ${unitOfTime})|everyone|everybody|everything|no one|nobody|nothing|entirely|completely|impossible)\b`,
  'i',
);

/** Absolute words that stand in wrong options alone: learners know that little is always so. */
export function findAbsoluteWords(content: Content): Finding[] {
  return findOneSidedWords(content, absolute, 'wrong', {
    what: 'only wrong options speak in absolute words',
    expected: 'no "always", "never", "only", "all", "none", "every", or one in a right option too',
    repair: 'Say how the mistake is really put, without the absolute word',
  });
}

const hedge =
  /\b(?:usually|often|may|can|could|might|some|sometimes|perhaps|probably|possibly|generally|typically|mostly|mainly|largely|partly|tends? to|likely|seldom|rarely)\b/i;

/** Hedges that stand in right options alone: careful words look like the truth. */
export function findHedges(content: Content): Finding[] {
  return findOneSidedWords(content, hedge, 'right', {
    what: 'only right options are put carefully',
    expected: 'no "usually", "often", "may", "can", "some", or one in a wrong option too',
    repair: 'Leave the hedge out where the lesson bears it, or put a wrong option as carefully',
  });
}

function findOneSidedWords(
  content: Content,
  pattern: RegExp,
  side: 'right' | 'wrong',
  words: Pick<Finding, 'what' | 'expected' | 'repair'>,
): Finding[] {
  const other = side === 'right' ? 'wrong' : 'right';
  return listOptions(content).flatMap((list) => {
    if (list[other].some(({ text }) => pattern.test(text.text))) return [];
    return list[side].flatMap(({ text }) => {
      const word = pattern.exec(text.text)?.[0];
      if (word === undefined) return [];
      return [
        findIn(list.question, text, {
          ...words,
          what: `in ${nameQuestion(list.question)} ${words.what}`,
          got: `"${word}" in ${quote(text.text)}`,
        }),
      ];
    });
  });
}

/** Telling words of the stem that every right option has and no wrong one. */
export function findStemEchoes(content: Content): Finding[] {
  return listOptions(content).flatMap(({ question, right, wrong }) => {
    const said = listTellingWords(question.stem?.text ?? '');
    const inRight = right.map(({ text }) => listTellingWords(text.text));
    const inWrong = wrong.map(({ text }) => listTellingWords(text.text));
    const echoes = [...said]
      .filter(([stem, word]) => !isCommon(word) && inRight.every((words) => words.has(stem)))
      .filter(([stem]) => !inWrong.some((words) => words.has(stem)))
      .map(([, word]) => `"${word}"`);
    if (echoes.length === 0) return [];
    return [
      findIn(question, right[0]?.text, {
        what: `the right option of ${nameQuestion(question)} echoes the stem`,
        expected: 'words of the stem in no option, or in a wrong one too',
        got: echoes.join(', '),
        repair: 'Use another word in the right option, or the same one in a wrong option',
      }),
    ];
  });
}
