import type { ParcelQuestion, ScormVersion } from '../domain/parcel/parcel.ts';
import { dropEmphasis } from '../domain/questions/emphasis.ts';
import { questionTypes } from '../domain/questions/question-types.ts';
import type { Answer, Answered } from '../domain/record/event.ts';
import { writeMoment, writeSpan } from './elements.ts';
import { listLines } from './list-lines.ts';
import { shareOf } from './tally.ts';

/** What the system is told of one try, element by element, in the order in which it wants them. */
export type Interaction = (readonly [element: string, value: string])[];

const types: Record<Answer['type'], Record<ScormVersion, string>> = {
  choice: { '1.2': 'choice', '2004': 'choice' },
  choices: { '1.2': 'choice', '2004': 'choice' },
  order: { '1.2': 'sequencing', '2004': 'sequencing' },
  sort: { '1.2': 'matching', '2004': 'matching' },
  number: { '1.2': 'numeric', '2004': 'numeric' },
  model: { '1.2': 'fill-in', '2004': 'long-fill-in' },
};

/** Longest text of one's own, in characters. */
const LONGEST = { '1.2': 255, '2004': 4_000 } as const;
const LONGEST_STEM = 250;

/** 1.2 takes a single letter or digit for each line; 2004 takes our ids. */
const letter = (place: number): string => String.fromCharCode(97 + place);

/** A number without an exponent, which no system reads. */
const plain = (value: number): string => (String(value).includes('e') ? value.toFixed(7) : String(value));

/** Halves of characters, such as an emoji cut in two: systems that write values into addresses throw at them ever after. */
const HALVES = /\p{Surrogate}/gu;

/** There are systems that take one line only, and those of 2004 take a text in braces for the name of a language. */
const toLine = (text: string, most: number): string =>
  text.trim().replace(/\s+/g, ' ').replace(/^\{/, '(').replace(HALVES, '\ufffd').slice(0, most).replace(HALVES, '');

function writeResponse(answer: Answer, question: ParcelQuestion, version: ScormVersion): string {
  const { options, groups } = listLines(question.asked);
  const isOld = version === '1.2';
  const name = (id: string) => (isOld ? letter(options.indexOf(id)) : id);
  const between = isOld ? ',' : '[,]';
  switch (answer.type) {
    case 'choice':
      return name(answer.option);
    case 'choices':
      return options
        .filter((id) => answer.options.includes(id))
        .map(name)
        .join(between);
    case 'order':
      return answer.items.map(name).join(between);
    case 'sort':
      return options
        .map((id, place) => {
          const group = answer.groups[id] ?? '';
          return isOld ? `${place + 1}.${letter(groups.indexOf(group))}` : `${id}[.]${group}`;
        })
        .join(between);
    case 'number':
      return plain(answer.value);
    case 'model':
      return toLine(answer.text, LONGEST[version]);
  }
}

/** What would have been right; null for a text of one's own, which no pattern fits. */
function writeRight(question: ParcelQuestion, version: ScormVersion): string | null {
  const { asked } = question;
  if (asked.type === 'model') return null;
  if (asked.type === 'number' && version === '2004') {
    const { answer, tolerance } = asked;
    return `${plain(answer - tolerance)}[:]${plain(answer + tolerance)}`;
  }
  return writeResponse(rightAnswer(asked), question, version);
}

function rightAnswer(asked: ParcelQuestion['asked']): Answer {
  switch (asked.type) {
    case 'choice':
      return questionTypes.choice.right(asked);
    case 'choices':
      return questionTypes.choices.right(asked);
    case 'order':
      return questionTypes.order.right(asked);
    case 'sort':
      return questionTypes.sort.right(asked);
    case 'number':
      return questionTypes.number.right(asked);
    case 'model':
      return questionTypes.model.right(asked);
  }
}

function writeResult(event: Answered, version: ScormVersion): string {
  if (event.outcome === 'right') return 'correct';
  if (event.outcome === 'wrong') return version === '1.2' ? 'wrong' : 'incorrect';
  return shareOf(event).toFixed(2);
}

/**
 * One try at a question for the system's list.
 * @param index place in that list, counted from 0, without gaps
 * @param took milliseconds since what came before
 */
export function writeInteraction(
  question: ParcelQuestion,
  event: Answered,
  { version, index, took }: { version: ScormVersion; index: number; took: number },
): Interaction {
  const row = (name: string) => `cmi.interactions.${index}.${name}`;
  const isOld = version === '1.2';
  const right = writeRight(question, version);
  return [
    [row('id'), event.question],
    [row('type'), types[event.answer.type][version]],
    [row('objectives.0.id'), question.objective],
    [row(isOld ? 'time' : 'timestamp'), writeMoment(new Date(event.at), version)],
    ...(right === null ? [] : ([[row('correct_responses.0.pattern'), right]] as const)),
    [row('weighting'), '1'],
    [row(isOld ? 'student_response' : 'learner_response'), writeResponse(event.answer, question, version)],
    [row('result'), writeResult(event, version)],
    [row('latency'), writeSpan(took, version)],
    ...(isOld ? [] : ([[row('description'), toLine(dropEmphasis(question.asked.stem), LONGEST_STEM)]] as const)),
  ];
}
