import type { Question, QuestionType } from '../../schemas/question.ts';

interface Common {
  id: string;
  rev: number;
  passage: string;
  stem: string;
}

/** A line of a question: an option, an item or a point, with the reason that belongs to it. */
export interface Line {
  id: string;
  text: string;
  feedback: string;
}

interface AskedOption extends Line {
  right?: true | undefined;
}

interface AskedTypes {
  choice: Common & { options: readonly AskedOption[] };
  choices: Common & { options: readonly AskedOption[] };
  order: Common & { items: readonly Line[] };
  sort: Common & {
    groups: readonly { id: string; label: string }[];
    items: readonly (Line & { group: string })[];
  };
  number: Common & {
    answer: number;
    tolerance: number;
    unit: string;
    feedback: string;
    wrong: readonly { value: number; feedback: string }[];
    otherwise: string;
  };
  model: Common & { model: string; points: readonly Line[] };
}

/** What asking and marking a question of one type needs; a full question is one too. */
export type AskedOf<T extends QuestionType> = AskedTypes[T] & { type: T };
/** What asking and marking any question needs. */
export type Asked = { [T in QuestionType]: AskedOf<T> }[QuestionType];

const toLine = ({ id, text, feedback }: Line): Line => ({ id, text, feedback });
const toOption = (option: AskedOption): AskedOption =>
  option.right ? { ...toLine(option), right: true } : toLine(option);

/** Leaves out what only authors and reports need (objective, level, source, misconceptions): every byte is sent. */
export function toAsked(question: Question): Asked {
  const { id, rev, passage, stem } = question;
  const common = { id, rev, passage, stem };
  switch (question.type) {
    case 'choice':
      return { ...common, type: 'choice', options: question.options.map(toOption) };
    case 'choices':
      return { ...common, type: 'choices', options: question.options.map(toOption) };
    case 'order':
      return { ...common, type: 'order', items: question.items.map(toLine) };
    case 'sort':
      return {
        ...common,
        type: 'sort',
        groups: question.groups,
        items: question.items.map((item) => ({ ...toLine(item), group: item.group })),
      };
    case 'number': {
      const { answer, tolerance, unit, feedback, otherwise } = question;
      const wrong = question.wrong.map(({ value, feedback }) => ({ value, feedback }));
      return { ...common, type: 'number', answer, tolerance, unit, feedback, wrong, otherwise };
    }
    case 'model':
      return { ...common, type: 'model', model: question.model, points: question.points.map(toLine) };
  }
}
