import { useRef, useState } from 'react';
import { MAX_CLASS_FILE, writeClassFile } from '../../domain/class/class-file.ts';
import { packClass } from '../../domain/class/saved-class.ts';
import { readerWords } from '../../strings/reader.ts';
import { saveText } from '../learner/save-text.ts';
import { AskFirst } from './AskFirst.tsx';
import { nameFile } from './export-files.ts';
import type { ClassControl } from './use-class.ts';

const words = readerWords.keep;

interface Props {
  control: ClassControl;
  /** Whether closing would lose something. */
  isLost: boolean;
  onSaved: () => void;
}

/** Saves the class as one file, or closes it. */
export function KeepPart({ control, isLost, onSaved }: Props) {
  const [told, setTold] = useState('');
  const [asks, setAsks] = useState(false);
  const closing = useRef<HTMLButtonElement>(null);
  const save = () => {
    const { papers, list, hands } = control.state;
    const now = new Date().toISOString();
    const text = writeClassFile(packClass(papers, list?.students ?? null, hands), now);
    if (text.length > MAX_CLASS_FILE) return setTold(words.tooLarge);
    try {
      const file = nameFile('class', '', now, 'json');
      saveText(text, file, 'application/json');
      setTold(words.saved(file));
      onSaved();
    } catch {
      setTold(words.notSaved);
    }
  };
  const close = () => (isLost ? setAsks(true) : control.close());
  const goBack = () => {
    setAsks(false);
    closing.current?.focus();
  };
  return (
    <section aria-labelledby="keep" className="rd-keep">
      <h2 id="keep" tabIndex={-1}>
        {words.heading}
      </h2>
      <p>{words.text}</p>
      <p className="rd-buttons">
        <button type="button" className="btn" onClick={save}>
          {words.save}
        </button>
        <button type="button" className="btn" onClick={() => print()}>
          {readerWords.print}
        </button>
        <button ref={closing} type="button" className="btn" onClick={close}>
          {control.state.invented ? readerWords.closeInvented : words.close}
        </button>
      </p>
      {asks && (
        <AskFirst
          label={words.close}
          question={words.closeAsk}
          yes={words.closeYes}
          no={words.closeNo}
          onYes={control.close}
          onNo={goBack}
        />
      )}
      <p role="status">{told}</p>
    </section>
  );
}
