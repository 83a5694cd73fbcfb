import type { Question } from '../../../src/schemas/question.ts';
import type { Writer } from './prose.ts';

/** What is the same in every lesson: its parts, and how much of each. */
const SECTIONS = 6;
const WORDS_OF_A_SECTION = 138;

export interface MadeSection {
  heading: string;
  anchor: string;
  paragraphs: string[];
}

/** A lesson as a neighbour of Truce would write it too, before any format. */
export interface MadeLesson {
  id: string;
  module: string;
  title: string;
  short: string;
  summary: string;
  objectives: { id: string; text: string }[];
  sections: MadeSection[];
  table: string[][];
  worked: { title: string; paragraphs: string[] };
  term: { id: string; term: string; definition: string };
  questions: Question[];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function makeSection(writer: Writer): MadeSection {
  const words = writer.words(3);
  const paragraphs: string[] = [];
  let count = 0;
  while (count < WORDS_OF_A_SECTION) {
    const paragraph = Array.from({ length: writer.number(2, 4) }, writer.sentence).join(' ');
    count += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  return { heading: capital(words.join(' ')), anchor: words.join('-'), paragraphs };
}

type Choice = Extract<Question, { type: 'choice' }>;

/** Five questions as in the course: four of one choice and one that asks for a number. */
function makeQuestions(id: string, sections: readonly MadeSection[], writer: Writer): Question[] {
  const reason = () => `${writer.sentence()} ${writer.sentence()}`;
  const common = (part: string, place: number) => ({
    id: `${id}-${part}`,
    rev: 1,
    objective: `${id}-${place % 2 === 0 ? 'tell' : 'weigh'}`,
    passage: sections[place]?.anchor ?? '',
    level: (['recall', 'apply', 'judge', 'apply', 'judge'] as const)[place] ?? 'apply',
    source: 'truce-2026',
  });
  const choices = ['dawn', 'noon', 'dusk', 'night'].map((part, place): Choice => {
    const options = ['north', 'south', 'east', 'west'].map((direction) => ({
      id: direction,
      text: capital(writer.words(4).join(' ')),
      feedback: reason(),
    }));
    const right = writer.number(0, 3);
    return {
      ...common(part, place),
      type: 'choice',
      stem: `${writer.sentence()} Which of these fits ${writer.words(5).join(' ')}?`,
      options: options.map((option, at) =>
        at === right ? { ...option, right: true } : { ...option, misconception: 'level-is-a-grade' },
      ),
    };
  });
  const answer = writer.number(20, 90);
  return [
    ...choices,
    {
      ...common('sum', 4),
      type: 'number',
      stem: `${writer.sentence()} How many ${writer.words(4).join(' ')} are there?`,
      answer,
      tolerance: 0,
      unit: '%',
      feedback: reason(),
      wrong: [{ value: answer + 5, misconception: 'level-is-a-grade', feedback: reason() }],
      otherwise: reason(),
    },
  ];
}

/** Makes one lesson; the same arguments give the same lesson. */
export function makeLesson(id: string, module: string, writer: Writer): MadeLesson {
  const [one = '', two = '', three = '', four = '', five = ''] = writer.words(5);
  const sections = Array.from({ length: SECTIONS }, () => makeSection(writer));
  return {
    id,
    module,
    title: `${capital(one)} ${two} and ${three} ${id.slice(1)}`,
    short: `${capital(one).slice(0, 16)} ${id.slice(1)}`,
    summary: writer.sentence(),
    objectives: [
      { id: `${id}-tell`, text: `tell ${two} from ${three} and ${four}` },
      { id: `${id}-weigh`, text: `weigh ${five} against ${one} and ${two}` },
    ],
    sections,
    table: Array.from({ length: 5 }, () => [
      capital(writer.words(2).join(' ')),
      writer.sentence(),
      `${writer.number(1, 99)}`,
    ]),
    worked: { title: capital(writer.words(3).join(' ')), paragraphs: [writer.sentence(), writer.sentence()] },
    term: { id: `${four}-${id}`, term: `${four} ${id.slice(1)}`, definition: writer.sentence() },
    questions: makeQuestions(id, sections, writer),
  };
}
