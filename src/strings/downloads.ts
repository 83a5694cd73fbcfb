import type { QuestionType } from '../schemas/question.ts';

/** What becomes of each kind of question in one format, or null where it is what it is here. */
type Carried = { readonly [T in QuestionType]: string | null };

const notInCartridge =
  'Left out: a cartridge has no such kind of question. The page “About Truce” in it names each one, with a link.';

const items: Carried = {
  choice: null,
  choices: null,
  order:
    'It is right or wrong as a whole, where the course counts the pairs that stand the right way round. The reasons stand together after the answer.',
  sort: 'It becomes a table to match in, with the same points as here. The reasons stand together after the answer.',
  number: 'The number alone is typed. The unit stands beside the box.',
  model:
    'It becomes a text that somebody has to mark. The model answer and its points are a rubric for whoever marks, and are shown after the answer.',
};

/** What formats with questions change, because they have no way to say it. By the name of the format. */
export const cannotCarry = {
  'common-cartridge': {
    choice: null,
    choices:
      'It is right or wrong as a whole, without points for a part. Some systems count each tick by rules of their own.',
    order: notInCartridge,
    sort: notInCartridge,
    number:
      'It becomes a blank to fill in, which is compared letter by letter, with or without the unit. A question that allows a rounded number is left out and named on the page “About Truce”.',
    model:
      'It becomes an essay that somebody has to mark. The model answer and its points come along as feedback and as a sample solution.',
  },
  'qti-21': items,
  'qti-30': items,
} as const satisfies Record<string, Carried>;

/** What a cartridge leaves behind beside questions. */
export const leftOutOfCartridges =
  'The interactive parts, the diagnostic and your students’ records stay on the site; each lesson has a link to its own page there. What good answers to a discussion prompt touch stays in the teaching guide, because students would read it with the prompt.';
