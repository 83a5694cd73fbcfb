import type { Finding } from '../problem.ts';
import type { Content } from '../read/content.ts';
import type { BankQuestion } from '../read/question.ts';
import type { Found } from '../read/yaml.ts';
import { quote } from '../words.ts';
import { allQuestions, nameQuestion } from './question-ids.ts';

const catchAlls = [
  /\b(?:all|none|both|neither|any|either|each) of (?:the )?(?:above|below|options|answers|choices|statements)\b/i,
  /^(?:all|none|both|neither|either)(?: of)? (?:these|those|them|the others)(?: (?:are|is) \w+)?[.!]?$/i,
  /^(?:both |either |only )?(?:(?:options?|answers?) )?[A-F1-6](?:, [A-F1-6])*,? (?:and|or|&) [A-F1-6](?: only)?[.!]?$/,
];

/** "All of the above", "none of these", "A and C": they test reading of the list, and break when it is shuffled. */
export function findCatchAlls(content: Content): Finding[] {
  return allQuestions(content).flatMap((question) =>
    question.parts.flatMap(({ text }) =>
      text !== undefined && catchAlls.some((pattern) => pattern.test(text.text.trim()))
        ? [
            {
              file: question.file,
              line: text.line,
              what: `an option of ${nameQuestion(question)} stands for other options`,
              expected: 'an answer of its own',
              got: quote(text.text),
              repair: 'Write another answer, or make it a question of type choices',
            },
          ]
        : [],
    ),
  );
}

const ordinal = 'first|second|third|fourth|fifth|last|next|preceding|following';
const positional = new RegExp(
  `\\b(?:above|below|previous(?:ly)?|(?:${ordinal}) (?:option|answer|choice)|(?:option|answer|choice) (?:[A-F]|\\d|one|two|three|four)|on the (?:left|right))\\b`,
  'i',
);

/** Every text of a question that learners read. */
export function listTexts({ stem, model, parts, feedback }: BankQuestion): Found[] {
  return [stem, model, ...parts.map(({ text }) => text), ...feedback].filter((found) => found !== undefined);
}

/** Words that point at a place on the page; options are shuffled and questions stand alone. */
export function findPositionalWords(content: Content): Finding[] {
  return allQuestions(content).flatMap((question) =>
    listTexts(question).flatMap(({ text, line }) => {
      const word = positional.exec(text)?.[0];
      if (word === undefined) return [];
      return [
        {
          file: question.file,
          line,
          what: `${nameQuestion(question)} points at a place`,
          expected: 'words that hold in any order',
          got: `"${word}" in ${quote(excerpt(text, word))}`,
          repair:
            'Name the thing itself; for an amount write "over", "under" or "less than", for a time "earlier" or "last"',
        },
      ];
    }),
  );
}

function excerpt(text: string, word: string): string {
  const at = text.indexOf(word);
  const start = text.lastIndexOf(' ', Math.max(0, at - 25)) + 1;
  const end = text.indexOf(' ', at + word.length + 25);
  return text.slice(start, end < 0 ? undefined : end);
}

const negative = /\b(?:not|never|except|cannot|least likely|neither|\w+n['’]t)\b/i;
const emphasised = /(\*\*|__|\*|_)(?=\S)(?:(?!\1).)+\1/gs;

/** Questions to choose from that ask for what is not so without making the negative stand out. */
export function findHiddenNegatives(content: Content): Finding[] {
  return allQuestions(content).flatMap((question) => {
    const { stem, type, file } = question;
    if (stem === undefined || !type?.startsWith('choice')) return [];
    const word = negative.exec(findQuestionSentences(stem.text).replace(emphasised, ' '))?.[0];
    if (word === undefined) return [];
    return [
      {
        file,
        line: stem.line,
        what: `${nameQuestion(question)} asks with a negative that is easy to miss`,
        expected: `the negative emphasised, "*${word}*"`,
        got: `"${word}" in ${quote(findQuestionSentences(stem.text))}`,
        repair: `Ask the other way round, or write *${word}*`,
      },
    ];
  });
}

/** The sentences of a stem that ask: those that end in a question mark, otherwise the last one. Scenes may say "not". */
function findQuestionSentences(stem: string): string {
  const sentences = stem
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.?!][*"”’']*) /);
  const asking = sentences.filter((sentence) => /\?[*"”’']*$/.test(sentence));
  return asking.length > 0 ? asking.join(' ') : (sentences.at(-1) ?? '');
}
