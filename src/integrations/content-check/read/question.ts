import { findNumber, findText, listItems, listKeys, lookUp } from './look.ts';
import type { Found, Path, YamlDocument } from './yaml.ts';

/** One part of a question: something to choose, order, sort, tick, or a wrong number that is expected. */
export interface Part {
  kind: 'option' | 'item' | 'group' | 'point' | 'wrong number';
  line: number;
  id: Found | undefined;
  /** What learners read: the text of an option, item or point, the label of a group. */
  text: Found | undefined;
  feedback: Found | undefined;
  misconception: Found | undefined;
  right: boolean;
  /** Group an item of a sort question belongs to. */
  group: Found | undefined;
  value: number | undefined;
}

/** One question as it was found, whether or not it keeps its schema. */
export interface BankQuestion {
  file: string;
  lesson: string;
  line: number;
  type: string | undefined;
  id: Found | undefined;
  rev: number;
  /** What each later version changed: its number, its day and the line where it stands. */
  history: { rev: number | undefined; date: string; line: number }[];
  objective: Found | undefined;
  passage: Found | undefined;
  source: Found | undefined;
  parallelTo: Found | undefined;
  level: string | undefined;
  /** Reasons for breaking a rule, by its name. */
  waivers: Waiver[];
  misconception: Found | undefined;
  stem: Found | undefined;
  model: Found | undefined;
  answer: number | undefined;
  tolerance: number;
  parts: Part[];
  /** Every feedback text of the question, in the order of the file. */
  feedback: Found[];
}

/** What a question says for breaking a rule that only warns. */
export interface Waiver {
  rule: string;
  reason: string;
  line: number;
}

/** The questions of one lesson. */
export interface QuestionFile {
  lesson: string;
  file: string;
  document: YamlDocument;
  questions: BankQuestion[];
}

const lists = { options: 'option', groups: 'group', items: 'item', points: 'point', wrong: 'wrong number' } as const;

/** Looks at every question of a file, broken ones too: what is missing is undefined. */
export function findQuestions(lesson: string, file: string, document: YamlDocument): QuestionFile {
  const questions = listItems(document, ['questions']).map((path) => describeQuestion(lesson, file, document, path));
  return { lesson, file, document, questions };
}

function describeQuestion(lesson: string, file: string, document: YamlDocument, path: Path): BankQuestion {
  const text = (key: string): Found | undefined => findText(document, [...path, key]);
  const parts = Object.entries(lists).flatMap(([key, kind]) =>
    listItems(document, [...path, key]).map((item) => describePart(kind, document, item)),
  );
  const feedback = [...parts.map((part) => part.feedback), text('feedback'), text('otherwise')];
  return {
    file,
    lesson,
    line: document.lineOf(path),
    type: text('type')?.text,
    id: text('id'),
    rev: findNumber(document, [...path, 'rev']) ?? 1,
    history: listItems(document, [...path, 'history']).map((item) => ({
      rev: findNumber(document, [...item, 'rev']),
      date: findText(document, [...item, 'date'])?.text ?? '',
      line: document.lineOf(item),
    })),
    objective: text('objective'),
    passage: text('passage'),
    source: text('source'),
    parallelTo: text('parallelTo'),
    level: text('level')?.text,
    waivers: listKeys(document, [...path, 'waive']).map((rule) => ({
      rule,
      reason: findText(document, [...path, 'waive', rule])?.text ?? '',
      line: document.lineOf([...path, 'waive', rule]),
    })),
    misconception: text('misconception'),
    stem: text('stem'),
    model: text('model'),
    answer: findNumber(document, [...path, 'answer']),
    tolerance: findNumber(document, [...path, 'tolerance']) ?? 0,
    parts,
    feedback: feedback.filter((found) => found !== undefined).sort((one, other) => one.line - other.line),
  };
}

function describePart(kind: Part['kind'], document: YamlDocument, path: Path): Part {
  const text = (key: string): Found | undefined => findText(document, [...path, key]);
  return {
    kind,
    line: document.lineOf(path),
    id: text('id'),
    text: text(kind === 'group' ? 'label' : 'text'),
    feedback: text('feedback'),
    misconception: text('misconception'),
    right: lookUp(document.value, [...path, 'right']) === true,
    group: text('group'),
    value: findNumber(document, [...path, 'value']),
  };
}
