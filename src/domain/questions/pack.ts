import type { Asked, Line } from './asked.ts';

// A page carries its questions twice, to read and to run. In an attribute every quotation mark of JSON costs six
// letters and every key is repeated; texts with a bar between them compress to little more than a pointer.
const bar = '|';

const toFields = (lines: readonly Line[], id = (line: Line) => line.id) =>
  lines.flatMap((line) => [id(line), line.text, line.feedback]);

function listFields(question: Asked): (string | number)[] {
  switch (question.type) {
    case 'choice':
    case 'choices':
      return question.options.flatMap((option) => toFields([option], ({ id }) => (option.right ? `*${id}` : id)));
    case 'order':
      return toFields(question.items);
    case 'sort': {
      const groups = question.groups.flatMap(({ id, label }) => [id, label]);
      const items = question.items.flatMap((item) => [item.group, ...toFields([item])]);
      return [question.groups.length, ...groups, ...items];
    }
    case 'number': {
      const { answer, tolerance, unit, feedback, otherwise, wrong } = question;
      return [answer, tolerance, unit, feedback, otherwise, ...wrong.flatMap((one) => [one.value, one.feedback])];
    }
    case 'model':
      return [question.model, ...toFields(question.points)];
  }
}

/** Writes a question as one text. Throws when one of its own texts holds the separator, which fails the build. */
export function packQuestion(question: Asked): string {
  const { type, id, rev, passage, stem } = question;
  const fields = [type, id, rev, passage, stem, ...listFields(question)].map(String);
  if (fields.some((field) => field.includes(bar))) throw new Error(`${id}: a question's text may not hold "${bar}".`);
  return fields.join(bar);
}

/** Reads what `packQuestion` wrote. Throws on anything else. */
export function unpackQuestion(packed: string): Asked {
  const fields = packed.split(bar);
  const text = () => {
    const field = fields.shift();
    if (field === undefined) throw new Error('A question ends too early.');
    return field;
  };
  const number = () => {
    const value = Number(text());
    if (Number.isNaN(value)) throw new Error('A question has a text where a number should stand.');
    return value;
  };
  const rest = <Part>(read: () => Part) => {
    const parts = [];
    while (fields.length > 0) parts.push(read());
    return parts;
  };
  const line = () => ({ id: text(), text: text(), feedback: text() });
  const option = () => {
    const { id, ...texts } = line();
    return id.startsWith('*') ? { id: id.slice(1), ...texts, right: true as const } : { id, ...texts };
  };

  const type = text();
  const common = { id: text(), rev: number(), passage: text(), stem: text() };
  switch (type) {
    case 'choice':
    case 'choices':
      return { ...common, type, options: rest(option) };
    case 'order':
      return { ...common, type, items: rest(line) };
    case 'sort': {
      const groups = Array.from({ length: number() }, () => ({ id: text(), label: text() }));
      return { ...common, type, groups, items: rest(() => ({ group: text(), ...line() })) };
    }
    case 'number': {
      const sum = { answer: number(), tolerance: number(), unit: text(), feedback: text(), otherwise: text() };
      return { ...common, type, ...sum, wrong: rest(() => ({ value: number(), feedback: text() })) };
    }
    case 'model':
      return { ...common, type, model: text(), points: rest(line) };
    default:
      throw new Error(`There is no type of question called "${type}".`);
  }
}
