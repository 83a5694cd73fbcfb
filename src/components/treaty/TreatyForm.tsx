import type { FocusEvent } from 'react';
import { type TreatyFieldId, treatyParts } from '../../domain/treaty.ts';
import { treatyWords as words } from '../../strings/treaty.ts';
import { FieldBox } from './FieldBox.tsx';
import type { OpenTreaty } from './use-treaty.ts';

interface Props {
  treaty: OpenTreaty;
  /** Called with the field that the reader is in. */
  onEnter: (id: TreatyFieldId) => void;
}

/** The form, part by part. A field that is left is kept a moment later; when the whole form is left, at once. */
export function TreatyForm({ treaty, onEnter }: Props) {
  const leave = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!treaty.isPending) return;
    if (currentTarget.contains(relatedTarget)) treaty.times.left();
    else treaty.times.now();
  };
  return (
    <form className="tr-form" aria-label={words.name} onSubmit={(event) => event.preventDefault()} onBlur={leave}>
      <p>{words.intro}</p>
      {treatyParts.map((part) => (
        <fieldset key={part.id}>
          <legend>{words.parts[part.id]}</legend>
          {part.fields.map((field) => (
            <FieldBox
              key={field.id}
              id={field.id}
              side={'side' in field ? field.side : undefined}
              text={treaty.fields[field.id] ?? ''}
              onWrite={(text) => treaty.write(field.id, text)}
              onEnter={() => onEnter(field.id)}
            />
          ))}
        </fieldset>
      ))}
    </form>
  );
}
