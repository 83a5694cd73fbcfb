import type { Receipt } from '../../domain/receipt/receipt.ts';
import { handInWords as words } from '../../strings/hand-in.ts';
import { treatyWords } from '../../strings/treaty.ts';
import { Emphasised } from '../quiz/Emphasised.tsx';

interface Props extends Pick<Receipt, 'texts'> {
  /** The words of a question, by its id. */
  stemOf: (question: string) => string;
}

const labels = new Map<string, string>(
  Object.entries(treatyWords.fields).map(([field, { label }]) => [`treaty/${field}`, words.treaty(label)]),
);

/** What the student wrote, as text and nothing else; nothing where there is none. */
export function ReceiptTexts({ texts, stemOf }: Props) {
  const all = Object.entries(texts);
  if (all.length === 0) return null;
  return (
    <>
      <h4>{words.texts}</h4>
      <dl className="receipt-texts">
        {all.map(([id, text]) => (
          <div key={id} data-receipt-text={id}>
            <dt>{labels.get(id) ?? <Emphasised text={stemOf(id)} />}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
