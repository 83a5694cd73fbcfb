import type { Catalogue } from '../assignment/catalogue.ts';
import type { Receipt } from '../receipt/receipt.ts';

/** What one student wrote. Text only: it is shown as it stands and never as HTML. */
export interface WrittenText {
  name: string;
  number: string;
  text: string;
}

/** What a class wrote in one place. */
export interface TextColumn {
  /** Id of the question, or "treaty/" and the field. */
  key: string;
  /** The lesson of the question; null for the treaty, or for a question that this edition does not have. */
  lesson: string | null;
  texts: WrittenText[];
}

const compareText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
const compareWritten = (one: WrittenText, other: WrittenText): number =>
  compareText(one.name, other.name) || compareText(one.number, other.number) || compareText(one.text, other.text);

/**
 * What students wrote in their own words, a column for each place: questions in the order of the course, then the fields of
 * the treaty, then what this edition does not know, by key. Within a column by name. Empty texts are left out.
 */
export function listTexts(
  receipts: readonly Pick<Receipt, 'name' | 'number' | 'texts'>[],
  catalogue: Catalogue,
): TextColumn[] {
  const written = new Map<string, WrittenText[]>();
  for (const { name, number, texts } of receipts)
    for (const [key, text] of Object.entries(texts)) {
      if (!text.trim()) continue;
      const held = written.get(key);
      if (held) held.push({ name, number, text });
      else written.set(key, [{ name, number, text }]);
    }
  const lessons = new Map(
    catalogue.modules
      .flatMap(({ lessons }) => lessons)
      .flatMap(({ id, questions }) => questions.map((question) => [question.id, id])),
  );
  const places = new Map([...lessons.keys()].map((id, place) => [id, place]));
  const rankOf = (key: string) => places.get(key) ?? (key.startsWith('treaty/') ? places.size : places.size + 1);
  return [...written]
    .sort(([one], [other]) => rankOf(one) - rankOf(other) || compareText(one, other))
    .map(([key, texts]) => ({ key, lesson: lessons.get(key) ?? null, texts: texts.sort(compareWritten) }));
}
