// A page says the texts of its questions in its markup and again in the props of the island that runs them. The second
// time a mark can stand for the text: the page is lighter by a pointer for each, and they are many.

const BAR = '|';
/** Begins a question that holds marks; no type of question begins so. */
const MARKED = '=';
/** Stands for a whole text of the markup. */
const WHOLE = '=';
/** Stands for two fields that the markup joins: a line and its reason. */
const PAIR = ':';
/** Stands for those two and, before them, the line's id, which its input has; after a star when the line is right. */
const LINE = '.';
/** Stands for the second of two that the markup joins. */
const REASON = '>';
const RIGHT = '*';
const JOINT = ': ';
const isMark = (field: string) => [WHOLE, PAIR, LINE, RIGHT + LINE, REASON].includes(field);

/** What the markup of a question says that its props need not. */
export interface PageTexts {
  /** The stem and each line of the list of reasons, in the order of the page. */
  texts: readonly string[];
  /** The id of each line that has an input of its own, by its text. */
  ids: ReadonlyMap<string, string>;
}

/** Whether marks stand for some texts of a packed question. */
export const hasMarks = (packed: string): boolean => packed.startsWith(MARKED);

/** The id of a packed question, with marks or without. */
export const idOfPacked = (packed: string): string => packed.split(BAR, 2)[1] ?? '';

const afterJoint = (text: string) => text.slice(text.indexOf(JOINT) + JOINT.length);

/** Puts marks into a packed question, as `packQuestion` writes it, where the next text of its markup says the same. */
export function markTexts(packed: string, { texts, ids }: PageTexts): string {
  const fields = packed.split(BAR);
  // A text that looks like a mark could not be told from one.
  if (fields.some(isMark) || hasMarks(packed)) return packed;
  const isPair = (i: number, next: string) =>
    !fields[i]?.includes(JOINT) && fields[i + 1] !== undefined && next === fields[i] + JOINT + fields[i + 1];
  const marked: string[] = [];
  let at = 0;
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i] ?? '';
    const next = texts[at++] ?? '';
    const star = field.startsWith(RIGHT) ? RIGHT : '';
    if (next && next === field) marked.push(WHOLE);
    else if (isPair(i + 1, next) && star + ids.get(fields[i + 1] ?? '') === field) {
      marked.push(star + LINE);
      i += 2;
    } else if (isPair(i, next)) {
      marked.push(PAIR);
      i++;
    } else if (field && next.includes(JOINT) && afterJoint(next) === field) marked.push(REASON);
    else {
      marked.push(field);
      at--;
    }
  }
  return at ? MARKED + marked.join(BAR) : packed;
}

/** Puts the texts back that marks stand for. Throws when the page has not all of them. */
export function fillTexts(packed: string, { texts, ids }: PageTexts): string {
  if (!hasMarks(packed)) return packed;
  let at = 0;
  const need = (text: string | undefined) => {
    if (text === undefined) throw new Error('A text of a question is not in the page.');
    return text;
  };
  const fill = (field: string): string => {
    if (!isMark(field)) return field;
    const text = need(texts[at++]);
    if (field === WHOLE) return text;
    if (field === REASON) return afterJoint(text);
    const pair = text.replace(JOINT, BAR);
    if (field === PAIR) return pair;
    return `${field.slice(0, -1)}${need(ids.get(text.split(JOINT, 1)[0] ?? ''))}${BAR}${pair}`;
  };
  return packed.slice(MARKED.length).split(BAR).map(fill).join(BAR);
}
