import { useState } from 'react';
import { isComplete, listLongest, listMissing } from '../../domain/treaty.ts';
import { renderTreaty } from '../../domain/treaty-text.ts';
import { treatyWords as words } from '../../strings/treaty.ts';
import { KeepingAdvice } from '../learner/KeepingAdvice.tsx';
import { saveText } from '../learner/save-text.ts';
import { printSheet } from './print-sheet.ts';
import type { OpenTreaty } from './use-treaty.ts';

interface Props {
  treaty: OpenTreaty;
  /** Whether it fits one page. */
  fits: boolean;
}

/** What can be done with the treaty, whether it is complete, whether it fits, and whether it is kept. */
export function TreatyTools({ treaty, fits }: Props) {
  const [told, setTold] = useState('');
  const save = () => {
    try {
      saveText(renderTreaty(treaty.fields, words), words.file);
      setTold(words.saved(words.file));
    } catch {
      setTold(words.notSaved);
    }
  };
  const { keeping, isPending, failure } = treaty;
  return (
    <div className="tr-tools">
      <p role="status" className={fits ? undefined : 'tr-alert'}>
        {!fits && words.tooLong(listLongest(treaty.fields, 2).map((id) => words.fields[id].label))}
      </p>
      <p className="tr-buttons">
        <button type="button" className="btn primary" onClick={printSheet}>
          {words.print}
        </button>
        <button type="button" className="btn" onClick={save}>
          {words.save}
        </button>
      </p>
      <p role="status">{told}</p>
      <p>{isComplete(treaty.fields) ? words.complete : words.missing(listMissing(treaty.fields).length)}</p>
      {failure ? (
        <p className="tr-alert" role="alert" data-saved={keeping}>
          {words.failed[failure]}
        </p>
      ) : (
        <p data-saved={keeping}>
          {keeping ? words.keeping[keeping] : isPending && words.pending}
          {keeping && <KeepingAdvice keeping={keeping} />}
        </p>
      )}
    </div>
  );
}
