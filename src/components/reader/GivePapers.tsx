import { type SubmitEvent, useId, useState } from 'react';
import { readerWords } from '../../strings/reader.ts';
import { ChooseFiles } from '../files/ChooseFiles.tsx';
import type { ClassControl } from './use-class.ts';

const words = readerWords.give;

/** Where receipts come in: as files, or as short codes and the link of their assignment in a box. */
export function GivePapers({ control, isFirst }: { control: ClassControl; isFirst: boolean }) {
  const id = useId();
  const [text, setText] = useState('');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    control.giveText(text);
    setText('');
  };
  return (
    <>
      <p>{words.intro}</p>
      <p className="rd-buttons">
        <ChooseFiles label={words.choose} several primary={isFirst} take={control.give} />
      </p>
      <form className="rd-field" onSubmit={submit}>
        <label htmlFor={id}>{words.box}</label>
        <p className="rd-note" id={`${id}-note`}>
          {words.boxNote}
        </p>
        <textarea
          id={id}
          rows={3}
          value={text}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-note`}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" className="btn">
          {words.read}
        </button>
      </form>
    </>
  );
}
