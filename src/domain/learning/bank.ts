import type { Misconception } from '../../schemas/misconception.ts';
import type { Question } from '../../schemas/question.ts';
import { type Asked, toAsked } from '../questions/asked.ts';
import { findKnownWrong } from '../questions/number.ts';
import { packQuestion, unpackQuestion } from '../questions/pack.ts';
import type { Answered } from '../record/event.ts';

/** A mistaken idea as the learner's page shows it. */
export type BankedMisconception = Pick<Misconception, 'idea' | 'breaks' | 'lesson'>;

/** Misconception by the id of the option, or by the wrong number; or the one behind the whole task. */
type Mistakes = Readonly<Record<string, string>> | string;

/** What the learner's page fetches about the bank of questions: their lines without the reasons, and their mistakes. */
export interface BankFile {
  questions: [packed: string, mistakes: Mistakes][];
  /** By id. */
  misconceptions: Record<string, BankedMisconception>;
}

/** The bank, ready to ask. */
export interface Bank {
  /** By id. Reasons and model answers are empty: nothing here needs them. */
  questions: ReadonlyMap<string, { asked: Asked; mistakes: Mistakes }>;
  misconceptions: ReadonlyMap<string, BankedMisconception>;
}

/** Writes the bank as small as it can be told and read back. */
export function writeBank(
  questions: readonly Question[],
  misconceptions: ReadonlyMap<string, Misconception>,
): BankFile {
  return {
    questions: questions.map((question) => [packQuestion(dropReasons(toAsked(question))), listMistakes(question)]),
    misconceptions: Object.fromEntries(
      [...misconceptions].map(([id, { idea, breaks, lesson }]) => [id, { idea, breaks, lesson }]),
    ),
  };
}

/** Reads what `writeBank` wrote. Throws on anything else. */
export function readBank({ questions, misconceptions }: BankFile): Bank {
  return {
    questions: new Map(
      questions.map(([packed, mistakes]) => {
        const asked = unpackQuestion(packed);
        return [asked.id, { asked, mistakes }];
      }),
    ),
    misconceptions: new Map(Object.entries(misconceptions)),
  };
}

/** The misconceptions that an answer stands for, each once; none for a right one or one to another version. */
export function findMistakes(
  { questions }: Bank,
  { question, rev, answer, outcome }: Pick<Answered, 'question' | 'rev' | 'answer' | 'outcome'>,
): string[] {
  const held = questions.get(question);
  if (!held || outcome === 'right' || held.asked.rev !== rev || held.asked.type !== answer.type) return [];
  const { asked, mistakes } = held;
  if (typeof mistakes === 'string') return [mistakes];
  const find = (key: string | number | undefined) =>
    key !== undefined && Object.hasOwn(mistakes, key) ? (mistakes[key] ?? []) : [];
  if (answer.type === 'choice') return [find(answer.option)].flat();
  if (answer.type === 'choices') return [...new Set(answer.options.flatMap(find))];
  if (answer.type === 'number' && asked.type === 'number')
    return [find(findKnownWrong(asked, answer.value)?.value)].flat();
  return [];
}

function listMistakes(question: Question): Mistakes {
  switch (question.type) {
    case 'choice':
    case 'choices':
      return Object.fromEntries(
        question.options.flatMap(({ id, misconception }) => (misconception ? [[id, misconception]] : [])),
      );
    case 'number':
      return Object.fromEntries(question.wrong.map(({ value, misconception }) => [value, misconception]));
    default:
      return question.misconception;
  }
}

const bare = <L extends { feedback: string }>(lines: readonly L[]): L[] =>
  lines.map((line) => ({ ...line, feedback: '' }));

function dropReasons(asked: Asked): Asked {
  // The stem stands in the page's outline already.
  const short = { ...asked, stem: '' };
  switch (short.type) {
    case 'choice':
    case 'choices':
      return { ...short, options: bare(short.options) };
    case 'order':
      return { ...short, items: bare(short.items) };
    case 'sort':
      return { ...short, items: bare(short.items) };
    case 'number':
      return { ...short, feedback: '', otherwise: '', wrong: bare(short.wrong) };
    case 'model':
      return { ...short, model: '', points: bare(short.points) };
  }
}
