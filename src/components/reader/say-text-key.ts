import { type TreatyFieldId, treatyParts } from '../../domain/treaty.ts';
import { classWords } from '../../strings/reader-class.ts';
import { treatyWords } from '../../strings/treaty.ts';

const fields: readonly TreatyFieldId[] = treatyParts.flatMap((part) => part.fields.map(({ id }) => id));

/** What a text answers: the question, with its emphasis, or the field of the treaty. @param key as in `Receipt.texts` */
export function sayTextKey(key: string, stems: ReadonlyMap<string, string>): string {
  const field = fields.find((id) => key === `treaty/${id}`);
  if (field) return `${classWords.texts.treaty}: ${treatyWords.fields[field].label}`;
  return stems.get(key) ?? `${classWords.texts.gone}: ${key}`;
}
