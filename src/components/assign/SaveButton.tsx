import { useState } from 'react';
import { assignOutWords as words } from '../../strings/assign-out.ts';
import { saveText } from '../learner/save-text.ts';

interface Props {
  label: string;
  file: string;
  /** Of the file, such as "text/csv". */
  type: string;
  write: () => string;
}

/** A button that has the browser download a text, and says where it is. */
export function SaveButton({ label, file, type, write }: Props) {
  const [told, setTold] = useState('');
  const save = () => {
    try {
      saveText(write(), file, type);
      setTold(words.saved(file));
    } catch {
      setTold(words.notSaved);
    }
  };
  return (
    <>
      <p>
        <button type="button" className="btn" onClick={save}>
          {label}
        </button>
      </p>
      <p className="as-told" role="status">
        {told}
      </p>
    </>
  );
}
