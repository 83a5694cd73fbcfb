import { useState } from 'react';
import { MAX_CLASS_FILE, writeClassFile } from '../../domain/class/class-file.ts';
import { packClass } from '../../domain/class/saved-class.ts';
import { readerWords } from '../../strings/reader.ts';
import { saveText } from '../learner/save-text.ts';
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
  return (
    <section aria-labelledby="keep" className="rd-keep">
      <h2 id="keep">{words.heading}</h2>
      <p>{words.text}</p>
      <p className="rd-buttons">
        <button type="button" className="btn" onClick={save}>
          {words.save}
        </button>
        <button type="button" className="btn" onClick={() => print()}>
          {readerWords.print}
        </button>
        <button type="button" className="btn" onClick={close}>
          {control.state.invented ? readerWords.closeInvented : words.close}
        </button>
      </p>
      {asks && (
        <div className="rd-ask" role="alertdialog" aria-label={words.close}>
          <p>{words.closeAsk}</p>
          <p className="rd-buttons">
            <button type="button" className="btn" onClick={control.close}>
              {words.closeYes}
            </button>
            {/* biome-ignore lint/a11y/noAutofocus: the question takes the place of the button that was pressed */}
            <button type="button" className="btn" autoFocus onClick={() => setAsks(false)}>
              {words.closeNo}
            </button>
          </p>
        </div>
      )}
      <p role="status">{told}</p>
    </section>
  );
}
