import { useId } from 'react';
import { MAX_TEXT } from '../../domain/record/parse-event.ts';
import type { TreatyFieldId } from '../../domain/treaty.ts';
import { treatyWords as words } from '../../strings/treaty.ts';

/** Fields that are one line; the others take as many as are written. */
const oneLine: ReadonlySet<TreatyFieldId> = new Set(['company', 'sales-name', 'marketing-name', 'review-date']);

interface Props {
  id: TreatyFieldId;
  text: string;
  side: 'sales' | 'marketing' | undefined;
  onWrite: (text: string) => void;
  onEnter: () => void;
}

/** One field with its label, what belongs in it, and an example on request. */
export function FieldBox({ id, text, side, onWrite, onEnter }: Props) {
  const base = useId();
  const { label, hint, example } = words.fields[id];
  const Box = oneLine.has(id) ? 'input' : 'textarea';
  return (
    <div className="tr-field" data-side={side}>
      <label htmlFor={base}>{label}</label>
      <p id={`${base}-hint`}>{hint}</p>
      <Box
        id={base}
        name={id}
        aria-describedby={`${base}-hint`}
        autoComplete="off"
        maxLength={MAX_TEXT}
        rows={Box === 'textarea' ? 3 : undefined}
        value={text}
        onChange={({ currentTarget }) => onWrite(currentTarget.value)}
        onFocus={onEnter}
      />
      <details>
        <summary>
          {words.example}
          <span className="visually-hidden">: {label}</span>
        </summary>
        <p>{example}</p>
      </details>
    </div>
  );
}
