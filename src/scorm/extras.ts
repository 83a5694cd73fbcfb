import type { CourseEvent } from '../domain/record/event.ts';
import { minuteOf, momentOf } from './answer-state.ts';

/**
 * What is kept between visits beside answers: guesses, notes, decisions, the treaty, the texts of one's own answers. Of
 * each thing the latest, as it stands in the record, without what can be found again. What somebody answered in the
 * diagnostic is never among them: that is for nobody else to read.
 */
export type Extra = [minute: number, thing: Record<string, unknown>];

/** What an event is about: only the latest event about one thing is kept. Undefined for what is not kept this way. */
export function nameThing(event: CourseEvent): string | undefined {
  switch (event.type) {
    case 'answered':
      return event.answer.type === 'model' ? `text ${event.question}` : undefined;
    case 'predicted':
      return `predicted ${event.question}`;
    case 'noted':
      return `noted ${event.lesson}`;
    case 'decided':
      return `decided ${event.case} ${event.decision}`;
    case 'explored':
      return `explored ${event.explorable} ${event.ask}`;
    case 'drafted':
      return event.type;
    default:
      return undefined;
  }
}

function toThing(event: CourseEvent): Record<string, unknown> {
  if (event.type === 'answered' && event.answer.type === 'model') return { q: event.question, t: event.answer.text };
  const { v: _v, id: _id, at: _at, ...thing } = event;
  return thing;
}

const isElsewhere = (event: CourseEvent): boolean => event.type === 'answered' && event.setting !== undefined;

/** The latest of each thing. @param events in order of time */
export function listExtras(events: readonly CourseEvent[]): Extra[] {
  const latest = new Map<string, CourseEvent>();
  for (const event of events) {
    const name = nameThing(event);
    const before = name && latest.get(name);
    // The text of a warm-up does not take the place of the one in the quiz, as its answer does not.
    if (name && !(before && isElsewhere(event) && !isElsewhere(before))) latest.set(name, event);
  }
  return [...latest.values()].map((event) => [minuteOf(event.at), toThing(event)]);
}

/** As text without a character beyond ASCII: there are systems that count bytes, or mangle others. */
const write = (value: unknown): string =>
  JSON.stringify(value).replace(/[^\x20-\x7e]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** As many extras as fit, the shortest first. @param most characters @returns the text, empty for none, and how many do not fit */
export function writeExtras(extras: readonly Extra[], most: number): { text: string; leftOut: number } {
  const texts = extras.map(write).toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
  let length = 1;
  const fitting = texts.filter((text) => {
    if (length + text.length + 1 > most) return false;
    length += text.length + 1;
    return true;
  });
  return { text: fitting.length > 0 ? `[${fitting.join()}]` : '', leftOut: texts.length - fitting.length };
}

/** What `writeExtras` wrote: own texts by question, and rows of the record without an id. */
export interface ReadExtras {
  texts: Map<string, string>;
  rows: Record<string, unknown>[];
}

/** A list out of its text; of one whose end was lost, the elements that are whole. */
function readList(text: string): unknown[] {
  for (let whole = text || '[]'; whole; ) {
    try {
      const list: unknown = JSON.parse(whole);
      return Array.isArray(list) ? list : [];
    } catch {
      const end = text.lastIndexOf(',[', whole.length - 2);
      whole = end > 0 ? `${text.slice(0, end)}]` : '';
    }
  }
  return [];
}

export function readExtras(text: string): ReadExtras {
  const read: ReadExtras = { texts: new Map(), rows: [] };
  const list = readList(text);
  for (const extra of list) {
    if (!Array.isArray(extra) || !Number.isInteger(extra[0]) || typeof extra[1] !== 'object') continue;
    const thing: Record<string, unknown> = { ...extra[1] };
    if (typeof thing.q === 'string' && typeof thing.t === 'string') read.texts.set(thing.q, thing.t);
    else if (extra[0] >= 0 && extra[0] < 2 ** 30) read.rows.push({ ...thing, v: 1, at: momentOf(extra[0]) });
  }
  return read;
}
