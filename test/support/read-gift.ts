import {
  type Essay,
  type Matching,
  type MultipleChoice,
  type Numerical,
  type NumericalChoice,
  parse,
  type TextChoice,
} from 'gift-pegjs';
import type { ReadQuestion } from './read-bank.ts';

/** The parser leaves its own signs for escaped characters on the right of a match; Moodle puts them back. */
const putBack = (text: string): string =>
  text.replace(/&&0(58|35|61|23|25|26|92);/g, (_, code: string) =>
    String.fromCharCode(Number(code) < 30 ? 100 + Number(code) : Number(code)),
  );

const toAnswer = ({ isCorrect, weight, text, feedback }: TextChoice | NumericalChoice) => ({
  text: 'text' in text ? text.text : String(text.number),
  percent: weight ?? (isCorrect ? 100 : 0),
  tolerance: 'range' in text ? (text.range ?? 0) : 0,
  feedback: feedback?.text ?? '',
});

const kindOf = (found: MultipleChoice | Matching | Numerical | Essay): ReadQuestion['kind'] => {
  switch (found.type) {
    case 'MC':
      // As in Moodle, an equals sign before any answer makes it a question with one.
      return found.choices.some(({ isCorrect }) => isCorrect) ? 'single' : 'multiple';
    case 'Matching':
      return 'match';
    case 'Numerical':
      return 'number';
    case 'Essay':
      return 'essay';
  }
};

/** Titles of the categories in a file. */
export const listGiftCategories = (gift: string): string[] =>
  parse(gift).flatMap((found) => (found.type === 'Category' ? [found.title ?? ''] : []));

/** The questions of a file in GIFT, as gift-pegjs reads them. Throws for what it does not understand. */
export const readGift = (gift: string): ReadQuestion[] =>
  parse(gift).flatMap((found): ReadQuestion[] => {
    if (found.type === 'Category') return [];
    if (found.type === 'Description' || found.type === 'TF' || found.type === 'Short')
      throw new Error(`${found.id} was read as ${found.type}.`);
    const choices = found.type === 'MC' || found.type === 'Numerical' ? [found.choices].flat() : [];
    const answers = choices.flatMap((choice) => ('isCorrect' in choice ? [toAnswer(choice)] : []));
    return [
      {
        id: found.id ?? '',
        kind: kindOf(found),
        stem: found.stem.text,
        general: found.globalFeedback?.text ?? '',
        tags: found.tags ?? [],
        answers,
        pairs:
          found.type === 'Matching'
            ? found.matchPairs.map(({ subquestion, subanswer }) => ({
                text: subquestion.text,
                match: putBack(subanswer),
              }))
            : [],
      },
    ];
  });
